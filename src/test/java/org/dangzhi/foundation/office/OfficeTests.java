package org.dangzhi.foundation.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dangzhi.DatabaseTest;
import org.dangzhi.TestOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class OfficeTests {

    @Autowired
    Offices offices;

    @Autowired
    Settings settings;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    TestOffice binbei;
    TestOffice plant;

    @BeforeEach
    void twoOffices() {
        binbei = TestOffice.found(offices);
        plant = TestOffice.found(offices);
    }

    @Test
    void keepsASettingFromTheOtherOffice() {
        binbei.run(() -> settings.set("duty.late.minutes", "25"));

        assertThat(binbei.in(() -> read("duty.late.minutes", 10))).isEqualTo(25);
        assertThat(plant.in(() -> read("duty.late.minutes", 10))).isEqualTo(10);
    }

    @Test
    void aForgottenOfficeIsAnErrorAndNeverAnEmptyList() {
        assertThatThrownBy(() -> transaction.execute(status -> jdbc.sql("select key from office.setting")
                        .query(String.class)
                        .list()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void refusesAChangeWithoutAnActor() {
        assertThatThrownBy(() -> jdbc.sql(
                                "insert into office.office (id, name, short_name) values (gen_random_uuid(), 'x', 'x')")
                        .update())
                .hasMessageContaining("no actor");
    }

    @Test
    void refusesToChangeTheOfficeInsideATransaction() {
        assertThatThrownBy(() -> binbei.in(() -> transaction.execute(status -> plant.in(() -> 1))))
                .isInstanceOf(IllegalStateException.class);
    }

    private int read(String key, int fallback) {
        return transaction.execute(status -> settings.number(key, fallback));
    }
}
