package org.dangzhi.operations.phone;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.ContactMatch;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.web.KeysetPage;
import org.dangzhi.foundation.web.PageAddress;
import org.dangzhi.foundation.web.PlainText;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.page.StateLabel;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.OnDuty;
import org.dangzhi.operations.phone.page.CallFormPage;
import org.dangzhi.operations.phone.page.CallListPage;
import org.dangzhi.operations.phone.page.CallPage;
import org.dangzhi.operations.phone.page.CallRow;
import org.dangzhi.operations.phone.page.PhoneNumberMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Presenter of calls. */
@Component
class CallPages {

    private static final Duration USUAL_TERM = Duration.ofHours(2);
    private static final List<String> PHRASES = List.of("time", "number", "car", "fault", "visit", "leader");

    private final Texts texts;
    private final TimeWords times;
    private final People people;
    private final OnDuty onDuty;
    private final Calls calls;
    private final Clock clock;

    CallPages(Texts texts, TimeWords times, People people, OnDuty onDuty, Calls calls, Clock clock) {
        this.texts = texts;
        this.times = times;
        this.people = people;
        this.onDuty = onDuty;
        this.calls = calls;
        this.clock = clock;
    }

    CallListPage list(CallFilter filter, List<CallQuery.Line> lines, int count) {
        boolean more = lines.size() > CallQuery.PAGE;
        var shown = more ? lines.subList(0, CallQuery.PAGE) : lines;
        return new CallListPage(
                filter.wordsOrEmpty(),
                PlainText.of(filter.direction()),
                choices(CallDirection.values(), "phone.direction."),
                PlainText.of(filter.state()),
                choices(CallState.values(), "phone.state."),
                String.valueOf(
                        Optional.ofNullable(filter.from()).map(Object::toString).orElse("")),
                String.valueOf(
                        Optional.ofNullable(filter.to()).map(Object::toString).orElse("")),
                shown.stream().map(this::row).toList(),
                texts.t("phone.total", KeysetPage.total(count)),
                filter.after() == null ? "" : address(filter, "/phone", null),
                more ? address(filter, "/phone", CallQuery.key(shown.getLast())) : "",
                address(filter, "/phone/export", null),
                !filter.empty());
    }

    CallRow row(CallQuery.Line line) {
        return new CallRow(
                line.id().toString(),
                line.number(),
                times.at(line.beganAt()),
                line.direction() == CallDirection.IN,
                texts.t("phone.direction.short." + line.direction()),
                (line.callerUnit() + " " + line.callerName()).strip(),
                line.tel(),
                line.content(),
                mark(line.state(), line.itemNumber()),
                line.itemId() == null ? "" : "/items/" + line.itemId(),
                line.taker(),
                line.urgency() != CallUrgency.NORMAL,
                texts.t("phone.urgency." + line.urgency()));
    }

    CallPage page(CallQuery.Whole call, List<CallQuery.Note> notes, Optional<Emergency> emergency) {
        var fresh = call.writtenAt().plus(calls.fresh());
        var ended = call.endedAt();
        boolean mine = call.takenBy().equals(people.me().id());
        var checker = checker();
        return new CallPage(
                call.id().toString(),
                call.number(),
                call.direction() == CallDirection.IN,
                texts.t("phone.direction." + call.direction()),
                texts.t("phone.urgency." + call.urgency()),
                call.urgency() != CallUrgency.NORMAL,
                times.day(times.dayOf(call.beganAt())),
                times.clock(call.beganAt()) + (ended == null ? "" : "–" + times.clock(ended)),
                Stream.of(call.callerUnit(), call.callerName(), call.callerPost())
                        .filter(part -> !part.isEmpty())
                        .reduce((a, b) -> a + " " + b)
                        .orElse(""),
                call.tel(),
                call.content(),
                mark(call.state(), call.itemNumber()),
                call.taker(),
                times.at(call.writtenAt()),
                mine && !clock.instant().isAfter(fresh),
                times.clock(fresh),
                call.state() != CallState.ITEM,
                Optional.ofNullable(call.itemNumber()).orElse(""),
                call.itemId() == null ? "" : "/items/" + call.itemId(),
                notes.stream().map(this::note).toList(),
                emergency.map(this::facts).orElse(List.of()),
                choices(NoteKind.values(), "phone.kind."),
                checker.map(member -> member.person().id().toString()).orElse(""),
                checker.map(Crew.Member::name).orElse(""),
                times.field(clock.instant().plus(USUAL_TERM)));
    }

    CallFormPage fresh(String tel, String unit, String name, String post) {
        var checker = checker();
        return new CallFormPage(
                "/phone",
                true,
                texts.t("phone.new"),
                CallDirection.IN.name(),
                CallUrgency.NORMAL.name(),
                times.field(clock.instant()),
                "",
                tel,
                unit,
                name,
                post,
                "",
                choices(CallUrgency.values(), "phone.urgency."),
                phrases(),
                checker.map(member -> member.person().id().toString()).orElse(""),
                checker.map(Crew.Member::name).orElse(""),
                "");
    }

    CallFormPage again(CallQuery.Whole call) {
        var ended = call.endedAt();
        return new CallFormPage(
                "/phone/" + call.id() + "/heard",
                false,
                texts.t("phone.hear", call.number()),
                call.direction().name(),
                call.urgency().name(),
                times.field(call.beganAt()),
                ended == null ? "" : times.field(ended),
                call.tel(),
                call.callerUnit(),
                call.callerName(),
                call.callerPost(),
                call.content(),
                choices(CallUrgency.values(), "phone.urgency."),
                phrases(),
                "",
                "",
                "");
    }

    PhoneNumberMatch match(List<ContactMatch> holders, List<CallQuery.Line> recent) {
        return new PhoneNumberMatch(
                holders.stream()
                        .map(one -> new PhoneNumberMatch.Holder(one.name(), one.unit(), one.post(), one.number()))
                        .toList(),
                recent.stream()
                        .map(call -> new PhoneNumberMatch.Before(
                                times.at(call.beganAt()),
                                call.content(),
                                mark(call.state(), call.itemNumber()).text() + " " + call.taker(),
                                "/phone/" + call.id()))
                        .toList());
    }

    /** Who checks an item made from a call: the secondary on duty, unless they take the call themselves. */
    private Optional<Crew.Member> checker() {
        UUID me = people.me().id();
        return onDuty.now()
                .flatMap(crew -> Stream.of(crew.secondary(), crew.primary(), crew.leader())
                        .filter(member ->
                                member != null && !member.person().id().equals(me))
                        .findFirst());
    }

    private CallPage.Note note(CallQuery.Note note) {
        var person = note.person().isBlank() ? "" : note.person().strip() + "：";
        return new CallPage.Note(
                times.at(note.writtenAt()), texts.t("phone.kind." + note.kind()), person + note.words(), note.writer());
    }

    private List<CallPage.Fact> facts(Emergency e) {
        return Stream.of(
                        new CallPage.Fact(texts.t("phone.emergency.happened"), e.happened()),
                        new CallPage.Fact(texts.t("phone.emergency.place"), e.place()),
                        new CallPage.Fact(texts.t("phone.emergency.course"), e.course()),
                        new CallPage.Fact(texts.t("phone.emergency.measures"), e.measures()),
                        new CallPage.Fact(texts.t("phone.emergency.outcome"), e.outcome()),
                        new CallPage.Fact(texts.t("phone.emergency.trend"), e.trend()),
                        new CallPage.Fact(texts.t("phone.emergency.told"), e.told()))
                .filter(fact -> !fact.text().isBlank())
                .toList();
    }

    private StateLabel mark(CallState state, @Nullable String item) {
        return switch (state) {
            case WAITING -> new StateLabel("", "clock", texts.t("phone.state.WAITING"));
            case DONE -> new StateLabel("past", "check", texts.t("phone.state.DONE"));
            case ITEM -> new StateLabel("go", "arrow-right", texts.t("phone.state.toItem", String.valueOf(item)));
        };
    }

    private List<String> phrases() {
        return PHRASES.stream().map(name -> texts.t("phone.phrase." + name)).toList();
    }

    private <E extends Enum<E>> List<SelectOption> choices(E[] values, String prefix) {
        return SelectOption.of(values, value -> texts.t(prefix + value));
    }

    private static String address(CallFilter filter, String path, @Nullable String after) {
        return PageAddress.of(path)
                .with("words", filter.wordsOrEmpty())
                .with("direction", filter.direction())
                .with("state", filter.state())
                .with("from", filter.from())
                .with("to", filter.to())
                .with("after", after)
                .toString();
    }
}
