package org.dangzhi.operations.dutylog.browsing;

import java.util.List;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.operations.duty.ShiftId;
import org.dangzhi.operations.duty.Shifts;
import org.dangzhi.operations.dutylog.LogEntryId;
import org.dangzhi.operations.dutylog.page.LogEntryPage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Presenter of one entry of the log with the ways on. */
@Component
@Transactional(readOnly = true)
class LogDetailPages {

    private final LogQuery query;
    private final LogEntryPages entries;
    private final Shifts shifts;

    LogDetailPages(LogQuery query, LogEntryPages entries, Shifts shifts) {
        this.query = query;
        this.entries = entries;
        this.shifts = shifts;
    }

    LogEntryPage page(LogEntryId id, boolean correcting) {
        var line = query.of(id).orElseThrow(NotFoundException::new);
        var viewer = entries.viewer(List.of(shifts.known(new ShiftId(line.shiftId()))));
        return new LogEntryPage(
                entries.entry(line, viewer, true), LogEntryPages.inItsDay(line), line.body(), correcting);
    }
}
