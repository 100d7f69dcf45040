package org.dangzhi.operations.handover;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.DemoPart;
import org.dangzhi.foundation.office.DemoRandom;
import org.dangzhi.foundation.office.TimeOrderedIds;
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

    private final HandoverRepository handoverRepository;
    private final Handovers handovers;
    private final SignatureRows signatures;
    private final AssetRows assets;
    private final Shifts shifts;
    private final RecordNumbers numbers;

    HandoverDemo(
            HandoverRepository handoverRepository,
            Handovers handovers,
            SignatureRows signatures,
            AssetRows assets,
            Shifts shifts,
            RecordNumbers numbers) {
        this.handoverRepository = handoverRepository;
        this.handovers = handovers;
        this.signatures = signatures;
        this.assets = assets;
        this.shifts = shifts;
        this.numbers = numbers;
    }

    @Override
    public int order() {
        return 600;
    }

    @Override
    public void fill(DemoRandom demo) {
        THINGS.forEach(thing -> assets.add(thing.name(), thing.amount()));
        var crews = shifts.between(demo.at(-DAYS, 0, 0), demo.at(1, 23, 59));
        for (int n = 0; n + 1 < crews.size(); n++) {
            var leaving = crews.get(n);
            if (leaving.closedAt() != null) past(demo, leaving, crews.get(n + 1));
            else if (leaving.takenAt() != null) handovers.open(leaving.shift());
        }
    }

    private void past(DemoRandom demo, Crew leaving, Crew coming) {
        if (four(leaving, coming) < SignatureRole.values().length) return;
        var id = new HandoverId(TimeOrderedIds.next());
        var number = numbers.next(Handovers.KIND, leaving.day().getYear());
        var handover = Handover.of(id, number, leaving.shift(), leaving.endsAt(), leaving.startsAt());
        handoverRepository.save(
                handover.complete(handover.version(), demo.chance(30) ? "夜间降温，两小时问一次三个厂的炉温。" : "", "领导均在岗。", 0)
                        .goesTo(coming.shift())
                        .close(leaving.endsAt()));
        Instant at = leaving.endsAt().minus(Duration.ofMinutes(demo.between(8, 20)));
        for (var part : SignatureRole.values()) {
            at = at.plus(Duration.ofMinutes(2));
            signatures.add(id, part, part.signer(leaving, coming).orElseThrow().person(), at);
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
