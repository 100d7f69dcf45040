package org.dangzhi.foundation.regulations.browsing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.regulations.RegulationsAccess;
import org.dangzhi.foundation.regulations.page.Piece;
import org.dangzhi.foundation.search.Finder;
import org.dangzhi.foundation.search.Hit;
import org.dangzhi.foundation.web.Permits;
import org.dangzhi.foundation.web.Times;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Regulations by their titles and clauses in force by what they say; the library's own search has the rest. */
@Component
class RulesFinder implements Finder {

    private static final int TITLED = 3;

    private final LibraryQuery query;
    private final ClauseSearch search;
    private final Permits permits;
    private final Times times;

    RulesFinder(LibraryQuery query, ClauseSearch search, Permits permits, Times times) {
        this.query = query;
        this.search = search;
        this.permits = permits;
        this.times = times;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Hit> find(String typed, int most) {
        if (ClauseSearch.tooShort(typed) || !permits.may(RegulationsAccess.READ)) return List.of();
        var today = times.today();
        var found = search.find(typed, null, "", today, most);
        return Stream.concat(
                        query.titled(typed, today, Math.min(most, TITLED)).stream()
                                .map(RulesFinder::hit),
                        found.lines().stream().map(line -> hit(line, found.terms())))
                .toList();
    }

    private static Hit hit(LibraryQuery.Line line) {
        return new Hit("regulations.regulation", line.id(), line.title(), line.number(), "/rules/" + line.id());
    }

    private static Hit hit(ClauseSearch.Line line, List<String> terms) {
        return new Hit(
                "regulations.clause",
                line.id(),
                line.title() + " " + line.label(),
                new Marking(line.content(), terms)
                        .snippet().stream().map(Piece::text).collect(Collectors.joining()),
                LibraryScreens.address(line.regulationId(), line.id()));
    }
}
