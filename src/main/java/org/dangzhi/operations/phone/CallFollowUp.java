package org.dangzhi.operations.phone;

import java.util.UUID;
import org.dangzhi.foundation.notify.mentions.MentionPlace;
import org.dangzhi.foundation.notify.mentions.Mentions;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.web.LiveUpdates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows a call being written down, put right or added to: log, search, those it names, open pages, other modules. */
@Component
class CallFollowUp {

    private final CallLogWriter log;
    private final CallIndexing indexing;
    private final Mentions mentions;
    private final LiveUpdates live;
    private final ApplicationEventPublisher events;

    CallFollowUp(
            CallLogWriter log,
            CallIndexing indexing,
            Mentions mentions,
            LiveUpdates live,
            ApplicationEventPublisher events) {
        this.log = log;
        this.indexing = indexing;
        this.mentions = mentions;
        this.live = live;
        this.events = events;
    }

    void log(Call call) {
        log.write(call.id(), call.number(), call.details());
    }

    /** What was heard is found by its words, and whom it names is told. */
    void heard(Call call) {
        var details = call.details();
        indexing.put(call.id(), call.number(), details);
        mention(call.id().id(), call.id(), details.content());
    }

    /** @param text id of what says it: the call itself or a note to it */
    void mention(UUID text, CallId call, String said) {
        mentions.tell(
                text,
                mentions.named(said),
                MentionPlace.readWith(PhoneModule.READ, "phone.mention", CallLogWriter.address(call)));
    }

    void recorded(CallId call) {
        events.publishEvent(new CallRecorded(OfficeContext.current(), call));
        changed(call);
    }

    void changed(CallId call) {
        live.changed(Calls.KIND, call.id());
    }
}
