package org.dangzhi.foundation.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.foundation.access.Account.Membership;
import org.dangzhi.foundation.office.OfficeId;
import org.dangzhi.foundation.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** JDBC rows of accounts, reached only through the functions of the schema {@code access}. */
@Repository
public class AccountRows {

    private final JdbcClient jdbc;

    AccountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By sign-in name or phone number; needs no office. */
    @Transactional(readOnly = true)
    public Optional<Account> named(String typed) {
        return account(jdbc.sql("select * from access.account_for(:typed)").param("typed", typed));
    }

    @Transactional(readOnly = true)
    public Optional<Account> of(AccountId id) {
        return account(jdbc.sql("select * from access.account_of(:id)").param("id", id.id()));
    }

    /** The account of a person of the running work's office. */
    @Transactional(readOnly = true)
    public Optional<Account> of(PersonId person) {
        return jdbc.sql("select account_id from access.membership where person_id = :person and active")
                .param("person", person.id())
                .query(UUID.class)
                .optional()
                .flatMap(id -> of(new AccountId(id)));
    }

    @Transactional
    public void open(AccountId id, String name, String hash, boolean changeIt, Instant now) {
        jdbc.sql("select access.open_account(:id, :name, :hash, :changeIt, :now)")
                .param("id", id.id())
                .param("name", name)
                .param("hash", hash)
                .param("changeIt", changeIt)
                .param("now", now)
                .query(row -> {});
    }

    /** Those of the names that somebody of the installation signs in with already. */
    @Transactional(readOnly = true)
    public Set<String> namesTaken(Collection<String> names) {
        return jdbc.sql("select access.names_taken(:names)")
                .param("names", names.toArray(String[]::new))
                .query((row, n) -> row.getString(1))
                .set();
    }

    @Transactional
    public void setPassword(AccountId id, String hash, boolean changeIt, Instant now) {
        jdbc.sql("select access.set_password(:id, :hash, :changeIt, :now)")
                .param("id", id.id())
                .param("hash", hash)
                .param("changeIt", changeIt)
                .param("now", now)
                .query(row -> {});
    }

    @Transactional(readOnly = true)
    public boolean isPassword(AccountId id, String hash) {
        return jdbc.sql("select access.is_password(:id, :hash)")
                .param("id", id.id())
                .param("hash", hash)
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    /** What the hashes of the present password and of so many former ones begin with. */
    @Transactional(readOnly = true)
    public List<String> passwordSalts(AccountId id, int former) {
        return jdbc.sql("select access.password_salts(:id, :former)")
                .param("id", id.id())
                .param("former", former)
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** Whether one of the hashes is that of the present password or of so many former ones. */
    @Transactional(readOnly = true)
    public boolean wasPassword(AccountId id, int former, List<String> hashes) {
        return jdbc.sql("select access.was_password(:id, :former, :hashes)")
                .param("id", id.id())
                .param("former", former)
                .param("hashes", hashes.toArray(String[]::new))
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    @Transactional
    public void setLocked(AccountId id, boolean locked) {
        jdbc.sql("select access.set_locked(:id, :locked)")
                .param("id", id.id())
                .param("locked", locked)
                .query(row -> {});
    }

    @Transactional
    public void rememberSignIn(AccountId id, OfficeId office, Instant now) {
        jdbc.sql("select access.remember_sign_in(:id, :office, :now)")
                .param("id", id.id())
                .param("office", office.id())
                .param("now", now)
                .query(row -> {});
    }

    @Transactional
    public void rememberLanguage(AccountId id, String tag) {
        jdbc.sql("select access.remember_language(:id, :tag)")
                .param("id", id.id())
                .param("tag", tag)
                .query(row -> {});
    }

    /** Whether the running work's office opened this account, hence may lock it and give it a new password. */
    @Transactional(readOnly = true)
    public boolean isHome(AccountId id) {
        return jdbc.sql("select access.is_home(:id)")
                .param("id", id.id())
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    private static Optional<Account> account(JdbcClient.StatementSpec found) {
        List<Account> rows = found.query(AccountRows::row).list();
        if (rows.isEmpty()) return Optional.empty();
        var places = new ArrayList<Membership>();
        rows.forEach(row -> places.addAll(row.places()));
        var first = rows.getFirst();
        return Optional.of(new Account(
                first.id(),
                first.name(),
                first.salt(),
                first.locked(),
                first.mustChange(),
                first.passwordAt(),
                first.language(),
                List.copyOf(places)));
    }

    /** One row per office; without any there is one row without an office. */
    private static Account row(ResultSet row, int number) throws SQLException {
        return new Account(
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("name"),
                row.getString("password_salt"),
                row.getBoolean("locked"),
                row.getBoolean("must_change"),
                row.getTimestamp("password_at").toInstant(),
                row.getString("language"),
                places(row.getObject("office_id", UUID.class), row));
    }

    private static List<Membership> places(@Nullable UUID office, ResultSet row) throws SQLException {
        if (office == null) return List.of();
        var person = new PersonId(row.getObject("person_id", UUID.class));
        return List.of(new Membership(new OfficeId(office), person, row.getString("person_name")));
    }
}
