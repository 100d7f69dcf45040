package org.dangzhi.foundation.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import org.dangzhi.DatabaseTest;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class AuditRetentionTests {

    @Autowired
    AuditRetention retention;

    @Autowired
    Offices offices;

    @Autowired
    Settings settings;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Value("${dangzhi.db.url}")
    String url;

    TestOffice binbei;

    @BeforeEach
    void anOfficeWithATrail() {
        binbei = TestOffice.found(offices);
        binbei.run(() -> settings.set("duty.late.minutes", "10"));
    }

    @Test
    void keepsEverythingWhereTheOfficeSetNothing() {
        run(inYears(20));
        assertThat(count("audit.payload where after is not null")).isEqualTo(1);
    }

    @Test
    void takesContentsAwayWhenTheirTimeIsOverAndNotesIt() throws SQLException {
        binbei.run(() -> settings.set("audit.keep_months", "12"));
        grownOld();
        run(Instant.now());

        assertThat(count("audit.payload where after is not null")).isEqualTo(1); // the note of the purge
        assertThat(count("audit.entry where kind = 'audit.purged'")).isEqualTo(1);
    }

    @Test
    void refusesToTakeAwayWhatIsYoungerThanSixMonths() {
        binbei.run(() -> settings.set("audit.keep_months", "1"));
        assertThatThrownBy(() -> run(inYears(1))).rootCause().hasMessageContaining("six months");
        assertThat(count("audit.payload where after is not null")).isEqualTo(2);
    }

    private void run(Instant due) {
        binbei.run(() -> transaction.executeWithoutResult(status -> retention.run(due)));
    }

    private static Instant inYears(int years) {
        return Instant.now().plusSeconds(years * 366L * 86_400);
    }

    private int count(String rows) {
        int counted = binbei.in(() -> transaction.execute(status -> jdbc.sql(
                        "select count(*) from " + rows + " and office_id = current_setting('dangzhi.office')::uuid")
                .query(Integer.class)
                .single()));
        return counted;
    }

    /** The trail's time is the database's: only its owner can make it older. */
    private void grownOld() throws SQLException {
        try (Connection owner = DriverManager.getConnection(url, "dangzhi_owner", "owner")) {
            owner.createStatement()
                    .executeUpdate("update audit.entry set at = at - interval '2 years' where office_id = '"
                            + binbei.id().id() + "'");
        }
    }
}
