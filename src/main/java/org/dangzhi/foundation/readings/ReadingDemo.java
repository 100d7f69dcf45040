package org.dangzhi.foundation.readings;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.access.RoleHolders;
import org.dangzhi.foundation.office.DemoPart;
import org.dangzhi.foundation.office.DemoRandom;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Texts of the year that everybody read, and three that some are still to read. */
@Component
class ReadingDemo implements DemoPart {

    private static final String KIND = "page";

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
            new Text("冬季值班和寒潮应急要求", "/duty/log", "寒潮期间每两小时报一次炉温；夜间电话三声内接起。", -9, -3, 70),
            new Text("电话记录单填写规范（修订）", "/phone", "改了三处：来电时间写到分、拟办意见单独一栏、领导批示不得代填。", -2, 3, 45),
            new Text("交接班四方签字，从下月起执行", "/handover", "交班、接班、辅班、带班领导各用自己的账号签。", -1, null, 30));

    private final RoleHolders members;
    private final ReadingDeadlines timer;
    private final JdbcClient jdbc;

    ReadingDemo(RoleHolders members, ReadingDeadlines timer, JdbcClient jdbc) {
        this.members = members;
        this.timer = timer;
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 310;
    }

    @Override
    public void fill(DemoRandom demo) {
        var directors = members.of(Roles.DIRECTOR);
        if (directors.isEmpty()) return;
        var readers = new ArrayList<>(members.all());
        readers.remove(directors.getFirst());
        for (var text : TEXTS) put(demo, text, directors.getFirst(), readers);
    }

    /** As the desk does, but nobody is told of what happened long ago. */
    private void put(DemoRandom demo, Text text, PersonId publisher, List<PersonId> readers) {
        var id = TimeOrderedIds.next();
        var at = demo.at(text.day(), 9, demo.between(0, 59));
        var due = text.due() == null ? null : timer.endOf(demo.day(text.due()));
        jdbc.sql("""
                        insert into readings.reading (id, title, address, kind, subject, note, published_by, published_at, due_at)
                        values (:id, :title, :address, :kind, :address, :note, :by, :at, :due)
                        """)
                .param("id", id)
                .param("title", text.title())
                .param("address", text.address())
                .param("kind", KIND)
                .param("note", text.note())
                .param("by", publisher.id())
                .param("at", at.atOffset(UTC))
                .param("due", due == null ? null : due.atOffset(UTC))
                .update();
        for (var reader : readers)
            ask(id, reader, at, demo.chance(text.read()) ? at.plusSeconds(60L * demo.between(5, 600)) : null);
        if (due != null && text.read() < 100 && due.isAfter(demo.at(0, 0, 0))) timer.set(id, due);
    }

    private void ask(UUID reading, PersonId reader, Instant asked, @Nullable Instant confirmed) {
        jdbc.sql("""
                        insert into readings.reading_person (reading_id, person_id, asked_at, confirmed_at)
                        values (:reading, :person, :asked, :confirmed)
                        """)
                .param("reading", reading)
                .param("person", reader.id())
                .param("asked", asked.atOffset(UTC))
                .param("confirmed", confirmed == null ? null : confirmed.atOffset(UTC))
                .update();
    }
}
