package org.dangzhi.foundation.readings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.access.RoleHolders;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.office.demo.DemoContext;
import org.dangzhi.foundation.office.demo.DemoPart;
import org.dangzhi.foundation.web.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Texts of the year that everybody read, and two that some are still to read. */
@Component
class ReadingDemo implements DemoPart {

    private static final String KIND = "page";
    private static final int EVERYBODY = 100;

    private record Text(
            String title,
            String address,
            String note,
            int day,
            @Nullable Integer due,
            int read) {}

    /** The last number says how many of a hundred have confirmed. */
    private static final List<Text> TEXTS = List.of(
            new Text("值班纪律十条（年初重申）", "/duty/settings", "请逐条对照，不在岗、脱岗按第七条处理。", -310, -305, 100),
            new Text("汛期值班安排", "/duty/roster", "六月至九月主汛期，带班领导在岗。", -175, -170, 100),
            new Text("通讯录更正，请核对本人号码", "/contacts", "号码不对的请告诉值班室。", -60, null, 100),
            new Text("国庆假期值班表", "/duty/roster", "", -58, -55, 100),
            new Text("冬季值班和寒潮应急要求", "/duty/log", "寒潮期间每两小时报一次炉温；夜间电话三声内接起。", -9, -3, 100),
            new Text("电话记录单填写规范（修订）", "/phone", "改了三处：来电时间写到分、拟办意见单独一栏、领导批示不得代填。", -2, 3, 45),
            new Text("交接班四方签字，从下月起执行", "/handover", "交班、接班、辅班、带班领导各用自己的账号签。", -1, 6, 30));

    private final RoleHolders members;
    private final ReadingDeadlines timer;

    ReadingDemo(RoleHolders members, ReadingDeadlines timer) {
        this.members = members;
        this.timer = timer;
    }

    @Override
    public String name() {
        return "readings";
    }

    @Override
    public int order() {
        return 310;
    }

    @Override
    public void fill(DemoContext demo) {
        var directors = members.of(Roles.DIRECTOR);
        if (directors.isEmpty()) return;
        var readers = new ArrayList<>(members.all());
        readers.remove(directors.getFirst());
        var texts = demo.rows(
                "readings.reading", "id, title, address, kind, subject, note, published_by, published_at, due_at");
        var persons = demo.rows("readings.reading_person", "reading_id, person_id, asked_at, confirmed_at");
        var running = new HashMap<UUID, Instant>();
        for (var text : TEXTS) {
            var id = TimeOrderedIds.next();
            var at = demo.at(text.day(), 9, demo.between(0, 59));
            var due = text.due() == null ? null : timer.endOf(demo.day(text.due()));
            var by = directors.getFirst().id();
            texts.add(id, text.title(), text.address(), KIND, text.address(), text.note(), by, at, due);
            for (var reader : readers) persons.add(id, reader.id(), at, confirmed(demo, text, at));
            if (due != null && text.read() < EVERYBODY) running.put(id, due);
        }
        texts.write();
        persons.write();
        demo.inTransaction(() -> running.forEach(timer::set));
    }

    /** When somebody confirmed it; null for one who still is to. */
    private static @Nullable Instant confirmed(DemoContext demo, Text text, Instant at) {
        var confirmed = at.plusSeconds(60L * demo.between(5, 600));
        return demo.chance(text.read()) && !confirmed.isAfter(demo.now()) ? confirmed : null;
    }
}
