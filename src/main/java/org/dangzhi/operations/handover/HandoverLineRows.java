package org.dangzhi.operations.handover;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dangzhi.foundation.office.RecordMapper;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.operations.duty.HandoverSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of a handover's lines: read from every source, kept with their notes and takers. */
@Repository
public class HandoverLineRows {

    /** Which matter of which source a line stands for. */
    public record Name(String source, UUID subject) {

        /**
         * {@code item-<uuid>}, as forms send it.
         *
         * @throws NotFoundException (404) if it names no line of any record
         */
        static Name parse(String typed) {
            int dash = typed.indexOf('-');
            try {
                if (dash > 0) return new Name(typed.substring(0, dash), UUID.fromString(typed.substring(dash + 1)));
            } catch (IllegalArgumentException e) {
                throw new NotFoundException(); // no id behind the dash
            }
            throw new NotFoundException();
        }
    }

    /** A line with what was noted on it. {@code holder} has the matter now; empty where nobody has. */
    public record Kept(
            String source,
            UUID subject,
            String number,
            String title,
            String state,
            String holder,
            String nextStep,
            @Nullable Instant dueAt,
            String address,
            boolean must,
            String note,
            @Nullable UUID takenBy,
            boolean gone) {

        public boolean open() {
            return must && !gone && takenBy == null;
        }

        Name name() {
            return new Name(source, subject);
        }

        /** The same matter as it is now, with what was noted before. */
        Kept as(HandoverSource.Line live) {
            return new Kept(
                    source,
                    subject,
                    live.number(),
                    live.title(),
                    live.state(),
                    live.holder(),
                    nextStep.isEmpty() ? live.next() : nextStep,
                    live.due(),
                    live.address(),
                    must,
                    note,
                    takenBy,
                    false);
        }
    }

    /** A line as it is now, and the number of whom one rings about it; numbers are read when they are needed, never kept. */
    public record Live(Kept line, String phone) {}

    private static final RecordMapper<Kept> KEPT = new RecordMapper<>(Kept.class);

    private static final String PUT = """
            insert into handover.line (record_id, source, subject, number, title, state, holder, next_step, due_at, address, must)
            values (:record, :source, :subject, :number, :title, :state, :holder, :next, :due, :address, :must)
            on conflict (office_id, record_id, source, subject) do update
               set number = excluded.number, title = excluded.title, state = excluded.state, holder = excluded.holder,
                   next_step = excluded.next_step, due_at = excluded.due_at, address = excluded.address, gone = false
            """;

    private static final String GONE = """
            update handover.line set gone = true where record_id = :record and source = :source and subject = :subject
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final List<HandoverSource> sources;

    HandoverLineRows(JdbcClient jdbc, NamedParameterJdbcTemplate batches, List<HandoverSource> sources) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.sources = sources;
    }

    /** What every source has now, with the notes and takers that were kept; closed matters are left out. */
    public List<Live> now(HandoverId record) {
        return now(kept(record));
    }

    /** As kept: by source, then by due time. */
    public List<Kept> kept(HandoverId record) {
        return jdbc.sql("""
                        select source, subject, number, title, state, holder, next_step, due_at, address, must, note,
                               taken_by, gone
                          from handover.line
                         where record_id = :record
                         order by source, due_at nulls last, number
                        """).param("record", record.id()).query(KEPT).list();
    }

    /**
     * Brings what is kept up to what is live: new lines added, states renewed, closed matters marked as gone. Only what
     * differs is written.
     *
     * @return what is live
     */
    List<Kept> renew(HandoverId record) {
        var kept = kept(record);
        var now = now(kept).stream().map(Live::line).toList();
        var known = new HashSet<>(kept);
        batch(PUT, record, now.stream().filter(line -> !known.contains(line)).toList());
        var names = new HashSet<>(now.stream().map(Kept::name).toList());
        batch(
                GONE,
                record,
                kept.stream()
                        .filter(line -> !line.gone() && !names.contains(line.name()))
                        .toList());
        return now;
    }

    /**
     * One line with a note, a next step and who takes it over.
     *
     * @return whether there is such a line
     */
    boolean annotate(HandoverId record, Name line, String nextStep, String note, @Nullable PersonId taker) {
        return jdbc.sql("""
                        update handover.line
                           set next_step = :next, note = :note, taken_by = :taker,
                               take_id = case when taken_by = :taker then take_id end
                         where record_id = :record and source = :source and subject = :subject
                        """)
                        .param("next", nextStep)
                        .param("note", note)
                        .param("taker", taker == null ? null : taker.id())
                        .param("record", record.id())
                        .param("source", line.source())
                        .param("subject", line.subject())
                        .update()
                > 0;
    }

    /**
     * @param take the act in which it is taken, alone or with others
     * @return whether there is such a line that must be taken over
     */
    boolean take(HandoverId record, Name line, PersonId taker, UUID take, Instant now) {
        return jdbc.sql("""
                        update handover.line set taken_by = :taker, take_id = :take, taken_at = :now
                         where record_id = :record and source = :source and subject = :subject and must
                        """)
                        .param("taker", taker.id())
                        .param("take", take)
                        .param("now", now)
                        .param("record", record.id())
                        .param("source", line.source())
                        .param("subject", line.subject())
                        .update()
                > 0;
    }

    /**
     * Nobody has again what these were to take over.
     *
     * @return how many lines
     */
    int release(HandoverId record, List<PersonId> takers) {
        return jdbc.sql("""
                        update handover.line set taken_by = null, take_id = null, taken_at = null
                         where record_id = :record and taken_by in (:takers)
                        """)
                .param("record", record.id())
                .param("takers", takers.stream().map(PersonId::id).toList())
                .update();
    }

    /**
     * Nobody has again what was taken in one act.
     *
     * @return how many lines
     */
    int untake(HandoverId record, UUID take, Instant since) {
        return jdbc.sql("""
                        update handover.line set taken_by = null, take_id = null, taken_at = null
                         where record_id = :record and take_id = :take and taken_at >= :since
                        """)
                .param("record", record.id())
                .param("take", take)
                .param("since", since)
                .update();
    }

    /** Tells each source who took its matters over; answers how many each one has. */
    Map<PersonId, Integer> announce(List<Kept> lines) {
        var taken = new LinkedHashMap<PersonId, Integer>();
        for (var line : lines) {
            var taker = line.takenBy();
            if (taker == null) continue;
            taken.merge(new PersonId(taker), 1, Integer::sum);
            sources.stream()
                    .filter(source -> source.id().equals(line.source()))
                    .forEach(source -> source.takenOver(line.subject(), new PersonId(taker)));
        }
        return taken;
    }

    private List<Live> now(List<Kept> kept) {
        var noted = new HashMap<Name, Kept>();
        kept.forEach(line -> noted.put(line.name(), line));
        return sources.stream()
                .flatMap(source ->
                        source.lines().stream().map(line -> new Live(noted(noted, source, line), line.phone())))
                .toList();
    }

    private static Kept noted(Map<Name, Kept> noted, HandoverSource source, HandoverSource.Line line) {
        var before = noted.get(new Name(source.id(), line.subject()));
        return before == null ? fresh(source, line) : before.as(line);
    }

    private static Kept fresh(HandoverSource source, HandoverSource.Line line) {
        return new Kept(
                source.id(),
                line.subject(),
                line.number(),
                line.title(),
                line.state(),
                line.holder(),
                line.next(),
                line.due(),
                line.address(),
                source.toBeTakenOver(),
                "",
                null,
                false);
    }

    private void batch(String sql, HandoverId record, List<Kept> lines) {
        if (lines.isEmpty()) return;
        batches.batchUpdate(sql, lines.stream().map(line -> row(record, line)).toArray(MapSqlParameterSource[]::new));
    }

    private static MapSqlParameterSource row(HandoverId record, Kept line) {
        var due = line.dueAt();
        return new MapSqlParameterSource()
                .addValue("record", record.id())
                .addValue("source", line.source())
                .addValue("subject", line.subject())
                .addValue("number", line.number())
                .addValue("title", line.title())
                .addValue("state", line.state())
                .addValue("holder", line.holder())
                .addValue("next", line.nextStep())
                .addValue("due", due)
                .addValue("address", line.address())
                .addValue("must", line.must());
    }
}
