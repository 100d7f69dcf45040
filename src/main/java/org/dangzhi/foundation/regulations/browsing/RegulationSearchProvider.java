package org.dangzhi.foundation.regulations.browsing;

import java.time.LocalDate;
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

    static final String REGULATION = "regulations.regulation";
    static final String CLAUSE = "regulations.clause";

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
        return Stream.concat(titled(typed, today, Math.min(most, TITLED)), clauses(typed, today, most))
                .toList();
    }

    private Stream<SearchHit> titled(String typed, LocalDate today, int most) {
        var found = query.titled(typed, today, LibraryPages.HITS + 1);
        var total = LibraryPages.total(found.size());
        return found.stream().limit(most).map(line -> hit(line, total));
    }

    /** Looks for as many as the page shows, so that "all of them" are as many there as was said here. */
    private Stream<SearchHit> clauses(String typed, LocalDate today, int most) {
        var found = search.find(typed, null, "", today, LibraryPages.HITS);
        var total = LibraryPages.total(found);
        return found.lines().stream().limit(most).map(line -> hit(line, found.terms(), total));
    }

    private static SearchHit hit(LibraryQuery.Line line, String total) {
        return new SearchHit(REGULATION, line.id(), line.title(), line.number(), "/rules/" + line.id(), total);
    }

    private static SearchHit hit(ClauseSearchQuery.Line line, List<String> terms, String total) {
        return new SearchHit(
                CLAUSE,
                line.id(),
                line.title() + " " + line.label(),
                new SearchHighlighter(line.content(), terms)
                        .snippet().stream().map(HighlightedText::text).collect(Collectors.joining()),
                LibraryPages.address(line.regulationId(), line.id()),
                total);
    }
}
