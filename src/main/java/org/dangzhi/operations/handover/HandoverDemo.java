package org.dangzhi.operations.handover;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.office.demo.DemoContext;
import org.dangzhi.foundation.office.demo.DemoPart;
import org.dangzhi.foundation.office.demo.DemoRows;
import org.dangzhi.foundation.records.RecordNumbers;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.Shifts;
import org.springframework.stereotype.Component;

/** The duty room's things, a month of handovers, and the one that is coming. */
@Component
class HandoverDemo implements DemoPart {

    private static final int DAYS = 30;

    private record Piece(String name, String amount) {}

    private static final List<Piece> THINGS = List.of(
            new Piece("值班室钥匙", "3 把"),
            new Piece("会议室钥匙", "5 把"),
            new Piece("值班专用章", "1 枚"),
            new Piece("应急电话", "1 部"),
            new Piece("传真机", "1 台"),
            new Piece("对讲机", "4 部"),
            new Piece("值班车 鲁M·B2071", "1 辆"),
            new Piece("打印机", "1 台"));

    private final OpenHandover opening;
    private final AssetRows assets;
    private final Shifts shifts;
    private final RecordNumbers numbers;

    HandoverDemo(OpenHandover opening, AssetRows assets, Shifts shifts, RecordNumbers numbers) {
        this.opening = opening;
        this.assets = assets;
        this.shifts = shifts;
        this.numbers = numbers;
    }

    @Override
    public String name() {
        return "handover";
    }

    @Override
    public int order() {
        return 600;
    }

    @Override
    public void fill(DemoContext demo) {
        demo.inTransaction(() -> THINGS.forEach(thing -> assets.add(thing.name(), thing.amount())));
        var crews = shifts.between(demo.at(-DAYS, 0, 0), demo.at(1, 23, 59));
        past(demo, crews);
        for (var crew : crews) if (crew.takenAt() != null && crew.closedAt() == null) opening.open(crew.shift());
    }

    private void past(DemoContext demo, List<Crew> crews) {
        var records = demo.rows(
                "handover.record",
                "id, version, number, leaving_shift, coming_shift, due_at, opened_at, special, whereabouts, closed_at");
        var signatures = demo.rows("handover.signature", "record_id, part, person_id, signed_at, opens_at");
        for (int n = 0; n + 1 < crews.size(); n++) {
            var leaving = crews.get(n);
            var coming = crews.get(n + 1);
            if (leaving.closedAt() == null || four(leaving, coming) < SignatureRole.values().length) continue;
            var id = TimeOrderedIds.next();
            var number = numbers.next(Handovers.KIND, leaving.day().getYear());
            var special = demo.chance(30)
                    ? demo.words()
                            .draw(demo.random(), leaving.endsAt())
                            .of("{plant}{station}{equipment}{fault}，{#2-4} 小时问一次。")
                    : "";
            records.add(
                    id,
                    1,
                    number,
                    leaving.shift().id(),
                    coming.shift().id(),
                    leaving.endsAt(),
                    leaving.startsAt(),
                    special,
                    "领导均在岗。",
                    leaving.endsAt());
            sign(demo, signatures, id, leaving, coming);
        }
        records.write();
        signatures.write();
    }

    private static void sign(DemoContext demo, DemoRows signatures, UUID id, Crew leaving, Crew coming) {
        Instant at = leaving.endsAt().minus(Duration.ofMinutes(demo.between(10, 20)));
        for (var part : SignatureRole.values()) {
            at = at.plus(Duration.ofMinutes(2));
            var signer = part.signer(leaving, coming).orElseThrow();
            signatures.add(id, part, signer.person().id(), at, leaving.endsAt().minus(Duration.ofHours(1)));
        }
    }

    /** How many different people would sign. */
    private static long four(Crew leaving, Crew coming) {
        return Stream.of(SignatureRole.values())
                .flatMap(part -> part.signer(leaving, coming).stream())
                .map(Crew.Member::person)
                .distinct()
                .count();
    }
}
