package org.dangzhi.operations.duty;

import java.util.List;
import org.dangzhi.foundation.search.Finder;
import org.dangzhi.foundation.search.Hit;
import org.dangzhi.foundation.web.Permits;
import org.dangzhi.foundation.web.Times;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The newest entries of the log with the typed words; the log's own search has the rest. */
@Component
class LogFinder implements Finder {

    private static final int LONGEST = 80;

    private final LogQuery query;
    private final Permits permits;
    private final Times times;

    LogFinder(LogQuery query, Permits permits, Times times) {
        this.query = query;
        this.permits = permits;
        this.times = times;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Hit> find(String typed, int most) {
        if (typed.length() < 2 || !permits.may(DutyAccess.LOG_READ)) return List.of();
        return query.newest(typed, most).stream().map(this::hit).toList();
    }

    private Hit hit(LogQuery.Line line) {
        var body = line.body().strip();
        return new Hit(
                "duty.entry",
                line.id(),
                body.length() <= LONGEST ? body : body.substring(0, LONGEST - 1) + "…",
                times.at(line.happenedAt()),
                "/duty/log?day=" + line.day() + "#entry-" + line.id());
    }
}
