package org.dangzhi.operations.dutylog.spotchecks;

import java.util.List;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.office.demo.DemoContext;
import org.dangzhi.foundation.office.demo.DemoPart;
import org.dangzhi.foundation.people.People;
import org.springframework.stereotype.Component;

/** A year of spot checks: twice a week somebody calls the posts, and now and then the province calls us. */
@Component
class SpotCheckDemo implements DemoPart {

    private static final int PAST = 365;
    private static final List<String> POSTS = List.of("采油一厂值班室", "采油二厂值班室", "天然气处理厂值班室", "作业大队值班室");

    private final People people;

    SpotCheckDemo(People people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "spotchecks";
    }

    @Override
    public int order() {
        return 420;
    }

    @Override
    public void fill(DemoContext demo) {
        var recorder = demo.read(() -> people.matching("值班", 5)).getFirst();
        var rows = demo.rows(
                "dutylog.spot_check",
                "id, at, inbound, checked_by, checked_whom, answered_by, method, seconds, rings, result, note, recorded_by,"
                        + " recorded_at");
        for (int day = -PAST; day < 0; day++) {
            if (!demo.chance(28)) continue;
            var at = demo.at(day, demo.chance(50) ? demo.between(8, 22) : demo.between(0, 6), demo.between(0, 59));
            boolean inbound = demo.chance(20);
            boolean good = demo.chance(93);
            int rings = good ? demo.between(1, 3) : demo.between(5, 9);
            rows.add(
                    TimeOrderedIds.next(),
                    at,
                    inbound,
                    inbound ? "省公司总值班室" : recorder.name(),
                    inbound ? "本值班室" : demo.pick(POSTS),
                    good ? demo.name() : "",
                    demo.chance(80) ? "TELEPHONE" : "VIDEO",
                    rings * 4,
                    rings,
                    good ? "GOOD" : demo.chance(70) ? "LATE" : "ABSENT",
                    good ? "" : "已要求书面说明。",
                    recorder.id().id(),
                    at);
        }
        rows.write();
    }
}
