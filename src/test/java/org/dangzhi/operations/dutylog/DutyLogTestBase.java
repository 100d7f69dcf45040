package org.dangzhi.operations.dutylog;

import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.duty.DutyTestBase;
import org.dangzhi.operations.dutylog.browsing.LogLine;
import org.dangzhi.operations.dutylog.browsing.LogQuery;
import org.dangzhi.operations.dutylog.writing.LogCheckCommands;
import org.springframework.beans.factory.annotation.Autowired;

/** Base of tests in a duty room whose log is written. */
public abstract class DutyLogTestBase extends DutyTestBase {

    @Autowired
    protected DutyLog log;

    @Autowired
    LogQuery query;

    @Autowired
    LogCheckCommands checks;

    /** Writes as somebody, about now. */
    protected LogEntryId write(PersonId writer, String text) {
        return as(writer, () -> log.write(NewLogEntry.of(LogEntryKind.NOTE, text, clock.instant())));
    }

    LogLine line(LogEntryId entry) {
        return binbei.in(() -> query.of(entry)).orElseThrow();
    }
}
