package org.dangzhi.operations.handover;

import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.office.RecordMapper;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of the assets that a duty room hands on, and how they were found: keys, seals, equipment, vehicles. */
@Repository
public class AssetRows {

    /** Asset; {@code sound} is absent for what nobody looked at yet. */
    public record Asset(
            UUID id, String name, String amount, @Nullable Boolean sound, String note) {

        /** {@code sound}, {@code faulty}, or empty while nobody looked. */
        public String look() {
            return sound == null ? "" : sound ? "sound" : "faulty";
        }
    }

    private static final RecordMapper<Asset> THING = new RecordMapper<>(Asset.class);

    private final JdbcClient jdbc;

    AssetRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The office's list with what was found at a handover. */
    public List<Asset> at(HandoverId record) {
        return jdbc.sql("""
                        select t.id, t.name, t.amount, c.sound, coalesce(c.note, '') as note
                          from handover.thing t
                          left join handover.thing_check c
                            on c.office_id = t.office_id and c.thing_id = t.id and c.record_id = :record
                         where t.kept or c.thing_id is not null
                         order by t.position, t.name
                        """).param("record", record.id()).query(THING).list();
    }

    /** @return whether the office has such a thing */
    boolean found(HandoverId record, UUID thing, boolean sound, String note) {
        return jdbc.sql("""
                        insert into handover.thing_check (record_id, thing_id, sound, note)
                        select :record, id, :sound, :note from handover.thing where id = :thing and kept
                        on conflict (office_id, record_id, thing_id) do update
                           set sound = excluded.sound, note = excluded.note
                        """)
                        .param("record", record.id())
                        .param("thing", thing)
                        .param("sound", sound)
                        .param("note", note)
                        .update()
                > 0;
    }

    public void add(String name, String amount) {
        jdbc.sql("""
                        insert into handover.thing (id, name, amount, position)
                        select :id, :name, :amount, coalesce(max(position), 0) + 1 from handover.thing
                        """)
                .param("id", TimeOrderedIds.next())
                .param("name", name)
                .param("amount", amount)
                .update();
    }

    /**
     * Old handovers keep showing it.
     *
     * @return whether the office has such a thing
     */
    public boolean drop(UUID thing) {
        return jdbc.sql("update handover.thing set kept = false where id = :id")
                        .param("id", thing)
                        .update()
                > 0;
    }
}
