package org.dangzhi.operations.handover;

import org.dangzhi.operations.dutylog.LogEntryQuestioned;
import org.dangzhi.operations.dutylog.LogEntryWritten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What is written or questioned in a log that is signed for already opens its handover again, in the transaction in which it
 * is written: no signature stands for a moment for what its signer has not seen.
 */
@Component
class LogListener {

    private final ReopenHandover reopening;

    LogListener(ReopenHandover reopening) {
        this.reopening = reopening;
    }

    @EventListener
    void on(LogEntryWritten written) {
        if (written.byPerson()) reopening.reopen(written.shift(), written.number());
    }

    @EventListener
    void on(LogEntryQuestioned questioned) {
        reopening.reopen(questioned.shift(), questioned.number());
    }
}
