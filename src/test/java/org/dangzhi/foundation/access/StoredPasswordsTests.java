package org.dangzhi.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dangzhi.DatabaseTest;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.web.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever holds the application's role may ask whether a password is right, and carries no hash away. */
@DatabaseTest
class StoredPasswordsTests {

    @Autowired
    Offices offices;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    FoundedOffice binbei;
    String name;

    @BeforeEach
    void anOfficer() {
        binbei = FoundedOffice.in(offices, people, accounts);
        name = FoundedOffice.name();
        binbei.member(name, Roles.DUTY_OFFICER);
    }

    @Test
    void onlyTheSaltLeavesTheDatabase() {
        var salt = asked("select password_salt from access.account_for(:name)");

        assertThat(salt)
                .hasSize(1)
                .allSatisfy(
                        text -> assertThat(text).matches("\\$argon2id\\$v=19\\$m=64,t=1,p=1\\$[A-Za-z0-9+/]{22}\\$"));
        assertThat(asked("select o.password_salt from access.account_for(:name) f, access.account_of(f.account_id) o"))
                .isEqualTo(salt);
        assertThat(asked("select s from access.account_for(:name) f, access.password_salts(f.account_id, 5) s"))
                .isEqualTo(salt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select password_hash from access.account where name = :name",
                "select password_hash from access.former_password where :name <> ''",
                "select l::text from access.account_for(:name) f, access.last_passwords(f.account_id, 5) l",
            })
    void noOtherWayLeadsToAHash(String way) {
        assertThatThrownBy(() -> asked(way))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private List<String> asked(String sql) {
        return binbei.office()
                .in(() -> transaction.execute(status ->
                        jdbc.sql(sql).param("name", name).query(String.class).list()));
    }
}
