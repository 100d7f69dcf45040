package org.dangzhi.operations.handover;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.office.RecordMapper;
import org.dangzhi.foundation.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of signatures, only ever added, in their order. */
@Repository
public class SignatureRows {

    public record Signed(SignatureRole part, UUID personId, String name, Instant signedAt) {}

    private static final RecordMapper<Signed> SIGNED = new RecordMapper<>(Signed.class);

    private final JdbcClient jdbc;

    SignatureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Signed> of(HandoverId record) {
        return jdbc.sql("""
                        select s.part, s.person_id, n.name, s.signed_at
                          from handover.signature s
                          join people.name_of n on n.office_id = s.office_id and n.id = s.person_id
                         where s.record_id = :record
                         order by s.signed_at
                        """).param("record", record.id()).query(SIGNED).list();
    }

    void add(HandoverId record, SignatureRole part, PersonId person, Instant at) {
        jdbc.sql("""
                        insert into handover.signature (record_id, part, person_id, signed_at)
                        values (:record, :part, :person, :at)
                        """)
                .param("record", record.id())
                .param("part", part.name())
                .param("person", person.id())
                .param("at", at)
                .update();
    }
}
