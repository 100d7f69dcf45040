package org.dangzhi.operations.dutylog.browsing;

import java.util.List;
import org.dangzhi.foundation.search.SearchHit;
import org.dangzhi.foundation.search.SearchProvider;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.dutylog.DutyLogModule;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** {@link SearchProvider} of the newest entries of the log; the log's own search has the rest. */
@Component
class LogSearchProvider implements SearchProvider {

    private static final int LONGEST = 80;

    private final LogQuery query;
    private final CurrentPermissions permissions;
    private final TimeWords times;

    LogSearchProvider(LogQuery query, CurrentPermissions permissions, TimeWords times) {
        this.query = query;
        this.permissions = permissions;
        this.times = times;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SearchHit> find(String typed, int most) {
        if (typed.length() < 2 || !permissions.may(DutyLogModule.READ)) return List.of();
        return query.newest(typed, most).stream().map(this::hit).toList();
    }

    private SearchHit hit(LogLine line) {
        var body = line.body().strip();
        return new SearchHit(
                "dutylog.entry",
                line.id(),
                body.length() <= LONGEST ? body : body.substring(0, LONGEST - 1) + "…",
                times.at(line.moment().happenedAt()),
                LogEntryPages.inItsDay(line));
    }
}
