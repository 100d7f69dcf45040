package org.dangzhi.foundation.access.administration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangzhi.foundation.access.AccountId;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.web.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What administrators see of the accounts of their office. */
@Repository
public class AccountQuery {

    /**
     * One member.
     *
     * @param home whether this office opened the account
     * @param locked shut by an administrator
     * @param lockedUntil end of the pause after failures; may be past
     */
    public record Row(
            UUID id,
            AccountId account,
            PersonId person,
            String personName,
            String post,
            String unit,
            String name,
            boolean home,
            boolean locked,
            @Nullable Instant lockedUntil,
            boolean mustChange,
            boolean active,
            @Nullable Instant lastSignIn,
            List<String> roles) {

        PersonName holder() {
            return new PersonName(person, personName, post, unit);
        }
    }

    private static final String ROWS = """
            select m.id, m.account_id, m.person_id, m.active, p.name as person_name, p.post, p.unit,
                   a.name, a.home, a.locked, a.locked_until, a.must_change, a.last_sign_in,
                   array(select h.role from access.membership_role h
                           join access.role r on r.role = h.role
                          where h.office_id = m.office_id and h.membership_id = m.id
                          order by r.position) as roles
              from access.membership m
              join access.accounts() a on a.account_id = m.account_id
              join people.name_of p on p.office_id = m.office_id and p.id = m.person_id
            """;

    private final JdbcClient jdbc;

    AccountQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By sign-in name.
     *
     * @param typed part of a person's name or the beginning of a sign-in name; empty for all
     * @param role empty for any
     * @param after last sign-in name of the part before; empty for the first
     */
    @Transactional(readOnly = true)
    public List<Row> list(String typed, String role, String after, int limit) {
        return jdbc.sql(ROWS + """
                         where a.name > :after
                           and (:typed = '' or a.name like lower(:typed) || '%' or p.name like '%' || :typed || '%')
                           and (:role = '' or exists (select from access.membership_role h
                                 where h.office_id = m.office_id and h.membership_id = m.id and h.role = :role))
                         order by a.name
                         limit :limit
                        """)
                .param("typed", typed.replaceAll("[%_\\\\]", ""))
                .param("role", role)
                .param("after", after)
                .param("limit", limit)
                .query(AccountQuery::row)
                .list();
    }

    @Transactional(readOnly = true)
    Optional<Row> of(UUID membership) {
        return jdbc.sql(ROWS + " where m.id = :id")
                .param("id", membership)
                .query(AccountQuery::row)
                .optional();
    }

    /** Persons of the office who cannot sign in, by precedence; some of them may have left. */
    @Transactional(readOnly = true)
    List<PersonId> withoutAccount(int limit) {
        return jdbc.sql("""
                        select p.id
                          from people.name_of p
                         where not exists (select from access.membership m where m.person_id = p.id)
                         order by p.precedence, p.id
                         limit :limit
                        """)
                .param("limit", limit)
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Whose password was handed out and never used; whoever administers is not among them, for theirs takes two. */
    @Transactional(readOnly = true)
    List<Row> unused(int limit) {
        return jdbc.sql(ROWS + """
                         where m.active and a.home and a.must_change and a.last_sign_in is null
                           and not exists (select from access.membership_role h
                                            where h.office_id = m.office_id and h.membership_id = m.id
                                              and h.role = any(:separate))
                         order by p.precedence, a.name
                         limit :limit
                        """)
                .param("separate", Roles.SEPARATE.toArray(String[]::new))
                .param("limit", limit)
                .query(AccountQuery::row)
                .list();
    }

    /** Members who may sign in and then see nothing. */
    @Transactional(readOnly = true)
    List<Row> withoutRole(int limit) {
        return jdbc.sql(ROWS + """
                         where m.active
                           and not exists (select from access.membership_role h
                                            where h.office_id = m.office_id and h.membership_id = m.id)
                         order by p.precedence, a.name
                         limit :limit
                        """)
                .param("limit", limit)
                .query(AccountQuery::row)
                .list();
    }

    /** Members who may sign in, at most 1,001. */
    @Transactional(readOnly = true)
    int count() {
        return jdbc.sql("select count(*) from (select from access.membership limit 1001) m")
                .query(Integer.class)
                .single();
    }

    /** What stands there while the office is set up. */
    @Transactional(readOnly = true)
    Counts counts() {
        return jdbc.sql("""
                        select (select count(*) from access.membership where active) as accounts,
                               (select count(*) from people.name_of p
                                 where not exists (select from access.membership m where m.person_id = p.id)) as without,
                               (select count(*) from access.membership m where m.active
                                   and not exists (select from access.membership_role h where h.membership_id = m.id)) as bare,
                               (select count(*) from access.membership_role h where h.role = :officer) as officers
                        """)
                .param("officer", Roles.DUTY_OFFICER)
                .query((row, n) -> new Counts(
                        row.getInt("accounts"), row.getInt("without"), row.getInt("bare"), row.getInt("officers")))
                .single();
    }

    /**
     * @param without persons without an account
     * @param bare members without a role
     */
    record Counts(int accounts, int without, int bare, int officers) {}

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("person_name"),
                row.getString("post"),
                row.getString("unit"),
                row.getString("name"),
                row.getBoolean("home"),
                row.getBoolean("locked"),
                instant(row.getTimestamp("locked_until")),
                row.getBoolean("must_change"),
                row.getBoolean("active"),
                instant(row.getTimestamp("last_sign_in")),
                Arrays.asList((String[]) row.getArray("roles").getArray()));
    }

    private static @Nullable Instant instant(@Nullable Timestamp value) {
        return value == null ? null : value.toInstant();
    }
}
