package org.dangzhi.operations.handover;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.duty.HandoverSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is handed over: read from every source, kept with its notes and takers. */
@Repository
class Lines {

    /** A line as it was kept. */
    record Kept(
            String source,
            UUID subject,
            String number,
            String title,
            String state,
            String nextStep,
            @Nullable Instant dueAt,
            String address,
            boolean must,
            String note,
            @Nullable UUID takenBy,
            boolean gone) {

        boolean open() {
            return must && !gone && takenBy == null;
        }
    }

    private static final SimplePropertyRowMapper<Kept> KEPT = new SimplePropertyRowMapper<>(Kept.class);

    private final JdbcClient jdbc;
    private final List<HandoverSource> sources;

    Lines(JdbcClient jdbc, List<HandoverSource> sources) {
        this.jdbc = jdbc;
        this.sources = sources;
    }

    /** What every source has now, as lines that nobody annotated yet. */
    List<Kept> live() {
        var lines = new ArrayList<Kept>();
        for (var source : sources)
            for (var line : source.lines())
                lines.add(new Kept(
                        source.id(),
                        line.subject(),
                        line.number(),
                        line.title(),
                        line.state(),
                        line.next(),
                        line.due(),
                        line.address(),
                        source.toBeTakenOver(),
                        "",
                        null,
                        false));
        return lines;
    }

    /** As kept: by source, then by due time. */
    List<Kept> kept(HandoverId record) {
        return jdbc.sql("""
                        select source, subject, number, title, state, next_step, due_at, address, must, note, taken_by, gone
                          from handover.line
                         where record_id = :record
                         order by source, due_at nulls last, number
                        """).param("record", record.id()).query(KEPT).list();
    }

    /** Brings what is kept up to what is live: new lines added, states renewed, closed matters marked as gone. */
    void renew(HandoverId record) {
        jdbc.sql("update handover.line set gone = true where record_id = :record and not gone")
                .param("record", record.id())
                .update();
        live().forEach(line -> put(record, line));
    }

    /** One line with a note, a next step and who takes it over. */
    void annotate(
            HandoverId record, String source, UUID subject, String nextStep, String note, @Nullable PersonId taker) {
        jdbc.sql("""
                        update handover.line
                           set next_step = :next, note = :note, taken_by = :taker
                         where record_id = :record and source = :source and subject = :subject
                        """)
                .param("next", nextStep)
                .param("note", note)
                .param("taker", taker == null ? null : taker.id())
                .param("record", record.id())
                .param("source", source)
                .param("subject", subject)
                .update();
    }

    /** Tells each source who took its matters over. */
    void announceTakers(HandoverId record) {
        for (var line : kept(record)) {
            var taker = line.takenBy();
            if (taker == null || line.gone()) continue;
            sources.stream()
                    .filter(source -> source.id().equals(line.source()))
                    .forEach(source -> source.takenOver(line.subject(), new PersonId(taker)));
        }
    }

    private void put(HandoverId record, Kept line) {
        var due = line.dueAt();
        jdbc.sql("""
                        insert into handover.line
                               (record_id, source, subject, number, title, state, next_step, due_at, address, must)
                        values (:record, :source, :subject, :number, :title, :state, :next, :due, :address, :must)
                        on conflict (office_id, record_id, source, subject) do update
                           set state = excluded.state, due_at = excluded.due_at, gone = false,
                               next_step = case when handover.line.next_step = '' then excluded.next_step
                                                else handover.line.next_step end
                        """)
                .param("record", record.id())
                .param("source", line.source())
                .param("subject", line.subject())
                .param("number", line.number())
                .param("title", line.title())
                .param("state", line.state())
                .param("next", line.nextStep())
                .param("due", due == null ? null : due.atOffset(ZoneOffset.UTC))
                .param("address", line.address())
                .param("must", line.must())
                .update();
    }
}
