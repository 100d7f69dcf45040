package org.dangzhi.foundation.regulations.browsing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.regulations.RegulationsModule;
import org.dangzhi.foundation.regulations.page.HighlightedText;
import org.dangzhi.foundation.search.SearchHit;
import org.dangzhi.foundation.search.SearchProvider;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.TimeWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** {@link SearchProvider} of regulations by their titles and of clauses in force by what they say. */
@Component
class RegulationSearchProvider implements SearchProvider {

    private static final int TITLED = 3;

    private final LibraryQuery query;
    private final ClauseSearchQuery search;
    private final CurrentPermissions permissions;
    private final TimeWords times;

    RegulationSearchProvider(
            LibraryQuery query, ClauseSearchQuery search, CurrentPermissions permissions, TimeWords times) {
        this.query = query;
        this.search = search;
        this.permissions = permissions;
        this.times = times;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SearchHit> find(String typed, int most) {
        if (ClauseSearchQuery.tooShort(typed) || !permissions.may(RegulationsModule.READ)) return List.of();
        var today = times.today();
        var found = search.find(typed, null, "", today, most);
        return Stream.concat(
                        query.titled(typed, today, Math.min(most, TITLED)).stream()
                                .map(RegulationSearchProvider::hit),
                        found.lines().stream().map(line -> hit(line, found.terms())))
                .toList();
    }

    private static SearchHit hit(LibraryQuery.Line line) {
        return new SearchHit("regulations.regulation", line.id(), line.title(), line.number(), "/rules/" + line.id());
    }

    private static SearchHit hit(ClauseSearchQuery.Line line, List<String> terms) {
        return new SearchHit(
                "regulations.clause",
                line.id(),
                line.title() + " " + line.label(),
                new SearchHighlighter(line.content(), terms)
                        .snippet().stream().map(HighlightedText::text).collect(Collectors.joining()),
                LibraryPages.address(line.regulationId(), line.id()));
    }
}
