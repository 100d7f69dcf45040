package org.dangzhi.foundation.api;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.dangzhi.foundation.access.AccountShutOut;
import org.dangzhi.foundation.access.SecretGenerator;
import org.dangzhi.foundation.access.SignedInUser;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * JDBC rows of personal tokens: whoever shows one acts for its owner, within its scopes and the owner's permissions.
 */
@Repository
public class TokenRows {

    /** How a token begins, so that a leaked one is recognised. */
    static final String MARK = "dz_";

    private static final int SHOWN = 8;

    /** One token as its owner sees it; the secret itself is not kept. */
    public record Token(
            UUID id,
            String name,
            String prefix,
            List<String> scopes,
            Instant made,
            Instant expires,
            @Nullable Instant used,
            @Nullable Instant withdrawn) {}

    /** For whom a request with a token works. */
    record Holder(SignedInUser person, UUID token, Set<String> scopes) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final ConcurrentMap<UUID, Instant> noted = new ConcurrentHashMap<>();

    TokenRows(JdbcClient jdbc, Clock clock, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** @return the token, which cannot be shown again */
    @Transactional
    public String make(PersonId owner, String name, Collection<String> scopes, Duration lasting) {
        var token = MARK + SecretGenerator.next();
        jdbc.sql("""
                        insert into api.token
                          (id, membership_id, name, prefix, secret_hash, scopes, created_at, expires_at)
                        select :id, m.id, :name, :prefix, :hash, :scopes, :now, :until
                          from access.membership m where m.person_id = :owner
                        """)
                .param("id", TimeOrderedIds.next())
                .param("owner", owner.id())
                .param("name", name)
                .param("prefix", token.substring(0, SHOWN))
                .param("hash", SecretGenerator.hash(token))
                .param("scopes", scopes.toArray(String[]::new))
                .param("now", clock.instant())
                .param("until", clock.instant().plus(lasting))
                .update();
        return token;
    }

    /** The newest first, withdrawn and expired ones too. */
    @Transactional(readOnly = true)
    public List<Token> of(PersonId owner) {
        return jdbc.sql("""
                        select t.id, t.name, t.prefix, t.scopes, t.created_at, t.expires_at, t.withdrawn_at, u.used_at
                          from api.token t
                          join access.membership m on m.office_id = t.office_id and m.id = t.membership_id
                          left join api.token_use u on u.office_id = t.office_id and u.token_id = t.id
                         where m.person_id = :owner
                         order by t.created_at desc
                         limit 100
                        """).param("owner", owner.id()).query(TokenRows::token).list();
    }

    /** False for an id that is none of the owner's. */
    @Transactional
    public boolean withdraw(UUID id, PersonId owner) {
        return jdbc.sql("""
                        update api.token t set withdrawn_at = coalesce(t.withdrawn_at, :now)
                          from access.membership m
                         where t.id = :id and m.id = t.membership_id and m.office_id = t.office_id
                           and m.person_id = :owner
                        """)
                        .param("id", id)
                        .param("owner", owner.id())
                        .param("now", clock.instant())
                        .update()
                > 0;
    }

    /** Whoever is shut out has no token that works any longer. */
    @EventListener
    void end(AccountShutOut shutOut) {
        jdbc.sql("select api.end_tokens(:account, :now)")
                .param("account", shutOut.account().id())
                .param("now", clock.instant())
                .query(row -> {});
    }

    /**
     * Empty for what is no token, expired, withdrawn, or of somebody shut out. Needs no office, and for its one statement
     * no transaction: every request of the interface begins with it.
     */
    Optional<Holder> holder(String token) {
        if (!token.startsWith(MARK)) return Optional.empty();
        return jdbc.sql("select * from api.token_for(:hash, :now)")
                .param("hash", SecretGenerator.hash(token))
                .param("now", clock.instant())
                .query((row, n) -> new Holder(
                        new SignedInUser(
                                row.getObject("account_id", UUID.class),
                                row.getObject("office_id", UUID.class),
                                row.getObject("person_id", UUID.class),
                                row.getString("person_name"),
                                false),
                        row.getObject("token_id", UUID.class),
                        Set.copyOf(strings(row.getArray("scopes")))))
                .optional();
    }

    /** Written at most once a minute by each instance; what is not written opens no transaction. */
    void used(UUID token) {
        var now = clock.instant();
        var last = noted.get(token);
        if (last != null && now.isBefore(last.plusSeconds(60))) return;
        noted.put(token, now);
        transaction.executeWithoutResult(status -> note(token, now));
    }

    private void note(UUID token, Instant now) {
        jdbc.sql("""
                        insert into api.token_use (token_id, used_at) values (:id, :now)
                        on conflict (office_id, token_id) do update set used_at = excluded.used_at
                        """).param("id", token).param("now", now).update();
    }

    private static Token token(ResultSet row, int number) throws SQLException {
        return new Token(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("prefix"),
                strings(row.getArray("scopes")),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                instant(row, "used_at"),
                instant(row, "withdrawn_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }

    private static List<String> strings(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
