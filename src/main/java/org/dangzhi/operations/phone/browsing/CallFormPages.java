package org.dangzhi.operations.phone.browsing;

import java.time.Clock;
import java.util.List;
import org.dangzhi.foundation.people.ContactMatch;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.phone.CallAssignment;
import org.dangzhi.operations.phone.CallDirection;
import org.dangzhi.operations.phone.CallUrgency;
import org.dangzhi.operations.phone.page.CallFormPage;
import org.dangzhi.operations.phone.page.CallFormPage.Details;
import org.dangzhi.operations.phone.page.CallPage.Proposal;
import org.dangzhi.operations.phone.page.CallSaved;
import org.dangzhi.operations.phone.page.PhoneNumberMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Presenter of the form in which a call is written down, and of whose number it is while it is typed. */
@Component
class CallFormPages {

    private static final List<String> PHRASES = List.of("time", "number", "car", "fault", "visit", "leader");

    private final CallWords words;
    private final AssignmentProposal assignment;
    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    CallFormPages(CallWords words, AssignmentProposal assignment, Texts texts, TimeWords times, Clock clock) {
        this.words = words;
        this.assignment = assignment;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    CallFormPage fresh(String tel, String unit, String name, String post) {
        var details = new Details(
                CallDirection.IN.name(),
                CallUrgency.NORMAL.name(),
                times.field(clock.instant()),
                "",
                tel,
                unit,
                name,
                post,
                "");
        return page("/phone", true, texts.t("phone.new"), details);
    }

    /** To put right what was heard. */
    CallFormPage again(CallQuery.Line call) {
        var details = call.details();
        var ended = details.endedAt();
        var values = new Details(
                details.direction().name(),
                details.urgency().name(),
                times.field(details.beganAt()),
                ended == null ? "" : times.field(ended),
                details.tel(),
                details.callerUnit(),
                details.callerName(),
                details.callerPost(),
                details.content());
        return page("/phone/" + call.id() + "/heard", false, texts.t("phone.hear", call.number()), values);
    }

    private CallFormPage page(String action, boolean fresh, String title, Details details) {
        return new CallFormPage(
                action,
                fresh,
                title,
                details,
                words.options(CallUrgency.values(), "phone.urgency."),
                PHRASES.stream().map(name -> texts.t("phone.phrase." + name)).toList(),
                fresh ? assignment.proposed() : Proposal.NONE);
    }

    /** @param assignment absent where it was not passed on */
    CallSaved saved(CallQuery.Line call, @Nullable CallAssignment assignment) {
        return new CallSaved(
                call.number(),
                "/phone/" + call.id(),
                assignment == null
                        ? ""
                        : texts.t(
                                "phone.saved.item", words.outcome(call).state().text(), times.at(assignment.due())));
    }

    PhoneNumberMatch match(List<ContactMatch> holders, List<CallQuery.Line> recent) {
        return new PhoneNumberMatch(
                holders.stream()
                        .map(one -> new PhoneNumberMatch.Holder(one.name(), one.unit(), one.post(), one.number()))
                        .toList(),
                recent.stream().map(this::before).toList());
    }

    private PhoneNumberMatch.Before before(CallQuery.Line call) {
        return new PhoneNumberMatch.Before(
                times.at(call.details().beganAt()),
                call.details().content(),
                words.outcome(call).state().text() + " " + call.taker(),
                "/phone/" + call.id());
    }
}
