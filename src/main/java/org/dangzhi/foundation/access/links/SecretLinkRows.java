package org.dangzhi.foundation.access.links;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dangzhi.foundation.access.SecretGenerator;
import org.dangzhi.foundation.office.OfficeId;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** JDBC rows of secret links: only hashes are kept, so a secret that was sent out cannot be read back. */
@Repository
class SecretLinkRows implements SecretLinks {

    private final JdbcClient jdbc;
    private final Clock clock;

    SecretLinkRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public String make(String kind, UUID subject, Instant until) {
        var secret = SecretGenerator.next();
        jdbc.sql("""
                        insert into access.link (id, kind, subject_id, secret_hash, created_at, expires_at)
                        values (:id, :kind, :subject, :hash, :now, :until)
                        """)
                .param("id", TimeOrderedIds.next())
                .param("kind", kind)
                .param("subject", subject)
                .param("hash", SecretGenerator.hash(secret))
                .param("now", clock.instant())
                .param("until", until)
                .update();
        return secret;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Opened> open(String kind, String secret) {
        return jdbc.sql("select office_id, subject_id from access.link_for(:kind, :hash, :now)")
                .param("kind", kind)
                .param("hash", SecretGenerator.hash(secret))
                .param("now", clock.instant())
                .query((row, n) -> new Opened(
                        new OfficeId(row.getObject("office_id", UUID.class)), row.getObject("subject_id", UUID.class)))
                .optional();
    }

    @Override
    @Transactional
    public void withdraw(String kind, UUID subject) {
        jdbc.sql("""
                        update access.link set withdrawn_at = :now
                         where kind = :kind and subject_id = :subject and withdrawn_at is null
                        """)
                .param("kind", kind)
                .param("subject", subject)
                .param("now", clock.instant())
                .update();
    }
}
