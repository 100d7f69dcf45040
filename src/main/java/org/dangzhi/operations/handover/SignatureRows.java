package org.dangzhi.operations.handover;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.office.RecordMapper;
import org.dangzhi.foundation.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of signatures, only ever added, in their order; those of earlier rounds stay as what was signed then. */
@Repository
public class SignatureRows {

    /**
     * @param opensAt from when on it needed no reason
     * @param reason why it was signed all the same; empty where nothing was missing
     */
    public record SignatureRow(
            SignatureRole part,
            UUID personId,
            String name,
            Instant signedAt,
            Instant opensAt,
            int questioned,
            int unchecked,
            int uncounted,
            String reason) {

        /** What was missing when it was signed. */
        public SignatureShortfall shortfall() {
            return new SignatureShortfall(opensAt, signedAt.isBefore(opensAt), questioned, unchecked, uncounted);
        }
    }

    private static final RecordMapper<SignatureRow> SIGNED = new RecordMapper<>(SignatureRow.class);

    private final JdbcClient jdbc;

    SignatureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that count: of the round that is signed now. */
    List<SignatureRow> of(HandoverId record) {
        return jdbc.sql("""
                        select s.part, s.person_id, n.name, s.signed_at, s.opens_at, s.questioned, s.unchecked, s.uncounted,
                               s.reason
                          from handover.signature s
                          join handover.record r on r.office_id = s.office_id and r.id = s.record_id and r.round = s.round
                          join people.name_of n on n.office_id = s.office_id and n.id = s.person_id
                         where s.record_id = :record
                         order by s.signed_at
                        """).param("record", record.id()).query(SIGNED).list();
    }

    void add(
            HandoverId record,
            SignatureRole part,
            PersonId person,
            Instant at,
            SignatureShortfall shortfall,
            String reason) {
        jdbc.sql("""
                        insert into handover.signature (record_id, part, person_id, signed_at, round, opens_at, questioned,
                               unchecked, uncounted, reason)
                        select id, :part, :person, :at, round, :opensAt, :questioned, :unchecked, :uncounted, :reason
                          from handover.record where id = :record
                        """)
                .param("record", record.id())
                .param("part", part.name())
                .param("person", person.id())
                .param("at", at)
                .param("opensAt", shortfall.opensAt())
                .param("questioned", shortfall.questioned())
                .param("unchecked", shortfall.unchecked())
                .param("uncounted", shortfall.uncounted())
                .param("reason", shortfall.any() ? reason.strip() : "")
                .update();
    }
}
