package org.dangzhi.operations.phone;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.office.demo.DemoCall;
import org.dangzhi.foundation.office.demo.DemoContext;
import org.dangzhi.foundation.office.demo.DemoLogLine;
import org.dangzhi.foundation.office.demo.DemoPart;
import org.dangzhi.foundation.office.demo.DemoRows;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.records.RecordNumbers;
import org.dangzhi.foundation.search.SearchEntry;
import org.dangzhi.foundation.search.SearchIndex;
import org.dangzhi.operations.duty.Shifts;
import org.springframework.stereotype.Component;

/** A year of calls: what a duty room of an oilfield hears. Each stands in the duty log, too; of the last day some wait. */
@Component
class PhoneDemo implements DemoPart {

    private static final Duration WAITING = Duration.ofHours(14);

    private final CallLogWriter log;
    private final SearchIndex index;
    private final Shifts shifts;
    private final RecordNumbers numbers;

    PhoneDemo(CallLogWriter log, SearchIndex index, Shifts shifts, RecordNumbers numbers) {
        this.log = log;
        this.index = index;
        this.shifts = shifts;
        this.numbers = numbers;
    }

    @Override
    public String name() {
        return "phone";
    }

    @Override
    public int order() {
        return 405;
    }

    @Override
    public void fill(DemoContext demo) {
        var year = new Year(demo);
        var crews = shifts.between(demo.at(-366, 0, 0), demo.now());
        var calls = demo.plan().calls();
        int at = 0;
        for (var call : calls) {
            while (at + 1 < crews.size() && !crews.get(at + 1).startsAt().isAfter(call.at())) at++;
            var primary = crews.get(at).primary();
            if (primary != null) year.call(call, primary.person());
        }
        reserve(demo, calls);
        year.write();
    }

    /** Calls were planned with the numbers that a new office gives; from now on they are taken. */
    private void reserve(DemoContext demo, List<DemoCall> calls) {
        calls.stream()
                .collect(Collectors.groupingBy(
                        call -> call.at().atZone(demo.zone()).getYear()))
                .forEach((year, some) -> {
                    var given = numbers.next(Calls.KIND, year, some.size());
                    if (!given.equals(some.stream().map(DemoCall::number).toList()))
                        throw new IllegalStateException(
                                "Calls of " + year + " were numbered before the demonstration.");
                });
    }

    /** The calls of one office as rows. */
    private final class Year {

        private final DemoContext demo;
        private final DemoRows calls;
        private final DemoRows notes;
        private final DemoRows words;
        private final List<SearchEntry> found = new ArrayList<>();

        Year(DemoContext demo) {
            this.demo = demo;
            calls = demo.rows("phone.call", """
                    id, version, number, direction, urgency, began_at, ended_at, written_at, tel, caller_unit, caller_name,
                    caller_post, content, state, taken_by, item_id, item_number
                    """);
            notes = demo.rows("phone.call_entry", "id, call_id, kind, words, written_by, written_at");
            words = demo.rows("phone.call_words", "call_id, tokens");
        }

        void call(DemoCall call, PersonId taker) {
            var ended = call.at().plusSeconds(demo.between(40, 420));
            var written = ended.plusSeconds(demo.between(20, 90));
            if (written.isAfter(demo.now())) written = demo.now();
            var details = details(call, ended.isAfter(written) ? written : ended);
            var item = demo.office().assigned(call);
            boolean waiting = item == null
                    && call.inbound()
                    && call.at().isAfter(demo.now().minus(WAITING))
                    && demo.chance(45);
            var state = item != null ? CallState.ITEM : waiting ? CallState.WAITING : CallState.DONE;
            calls.add(
                    call.id(),
                    1,
                    call.number(),
                    details.direction(),
                    details.urgency(),
                    details.beganAt(),
                    details.endedAt(),
                    written,
                    details.tel(),
                    details.callerUnit(),
                    details.callerName(),
                    details.callerPost(),
                    details.content(),
                    state,
                    taker.id(),
                    item == null ? null : item.item(),
                    item == null ? null : item.number());
            notes(call, state, taker, written);
            var id = new CallId(call.id());
            words.add(call.id(), CallIndexing.document(call.number(), details));
            found.add(CallIndexing.entry(id, call.number(), details));
            demo.office()
                    .log(DemoLogLine.of(call.at(), CallLogWriter.kind(details).code(), log.line(details), List.of())
                            .from(call.number(), CallLogWriter.address(id)));
        }

        private static CallDetails details(DemoCall call, Instant ended) {
            return new CallDetails(
                    call.inbound() ? CallDirection.IN : CallDirection.OUT,
                    call.urgent() ? CallUrgency.URGENT : CallUrgency.NORMAL,
                    call.at(),
                    ended,
                    call.caller().tel(),
                    call.caller().unit(),
                    call.caller().name(),
                    call.caller().post(),
                    call.content());
        }

        private void notes(DemoCall call, CallState state, PersonId taker, Instant written) {
            var proposed = written.plusSeconds(demo.between(30, 200));
            if (!call.proposal().isEmpty()) note(call, NoteKind.PROPOSAL, call.proposal(), taker, proposed);
            var done = proposed.plusSeconds(demo.between(1_200, 14_000));
            if (!call.result().isEmpty() && state == CallState.DONE)
                note(call, NoteKind.RESULT, call.result(), taker, done);
        }

        private void note(DemoCall call, NoteKind kind, String said, PersonId by, Instant at) {
            if (!at.isAfter(demo.now())) notes.add(TimeOrderedIds.next(), call.id(), kind, said, by.id(), at);
        }

        void write() {
            Stream.of(calls, notes, words).forEach(DemoRows::write);
            index.putAll(found);
        }
    }
}
