package org.dangzhi.foundation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.dangzhi.DatabaseTest;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.audit.ChainFinding.Kind;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Somebody with the owner's password alters the trail; each test rolls its crime back. */
@DatabaseTest
class ChainCheckTests {

    private static final String OF = " where office_id = '%s' and subject = '%s'";

    @Autowired
    Offices offices;

    @Autowired
    Settings settings;

    @Value("${dangzhi.db.url}")
    String url;

    TestOffice binbei;

    @BeforeEach
    void threeChanges() {
        binbei = TestOffice.found(offices);
        binbei.run(() -> settings.set("first", "1"));
        binbei.run(() -> settings.set("second", "2"));
        binbei.run(() -> settings.set("third", "3"));
    }

    @Test
    void findsNothingInATrailThatNobodyTouched() throws SQLException {
        assertThat(after("select 1").findings()).isEmpty();
    }

    @Test
    void namesAChangedEntry() throws SQLException {
        assertFinding(Kind.ENTRY_CHANGED, 2, "second", after("update audit.entry set actor = 'nobody'" + of("second")));
    }

    @Test
    void namesARemovedEntry() throws SQLException {
        var report = after(
                "alter table audit.payload drop constraint payload_office_id_entry_id_fkey",
                "delete from audit.entry" + of("second"));
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.ENTRY_REMOVED);
            assertThat(finding.number()).isEqualTo(2);
        });
    }

    @Test
    void namesALinkThatWasTakenOut() throws SQLException {
        var report = after("delete from audit.chain where office_id = '%s' and seq = 2"
                .formatted(binbei.id().id()));
        assertThat(report.findings())
                .extracting(ChainFinding::kind)
                .containsExactly(Kind.LINKS_REMOVED, Kind.ENTRY_INSERTED);
    }

    @Test
    void namesAPayloadThatTellsAnotherStory() throws SQLException {
        assertFinding(Kind.PAYLOAD_CHANGED, 3, "third", after("""
                update audit.payload set after = '{"value": "7"}'
                 where entry_id in (select id from audit.entry %s)""".formatted(of("third"))));
    }

    @Test
    void namesAnEntryPutInLater() throws SQLException {
        var report = after(
                "set constraints all immediate", "alter table audit.entry disable trigger link", """
                insert into audit.entry
                select office_id, gen_random_uuid(), at, actor, origin, kind, 'fourth', action, payload_hash
                  from audit.entry""" + of("third"));
        assertFinding(Kind.ENTRY_INSERTED, 0, "fourth", report);
    }

    @Test
    void acceptsAPayloadWhoseRetentionEnded() throws SQLException {
        assertThat(after("""
                update audit.payload set before = null, after = null, purged_at = now()
                 where entry_id in (select id from audit.entry %s)""".formatted(of("third"))).findings()).isEmpty();
    }

    private String of(String subject) {
        return OF.formatted(binbei.id().id(), subject);
    }

    private void assertFinding(Kind kind, long number, String subject, ChainReport report) {
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(kind);
            assertThat(finding.office()).isEqualTo(binbei.id().id());
            assertThat(finding.number()).isEqualTo(number);
            assertThat(finding.subject()).isEqualTo(subject);
        });
    }

    private ChainReport after(String... crimes) throws SQLException {
        try (Connection owner = DriverManager.getConnection(url, "dangzhi_owner", "owner")) {
            owner.setAutoCommit(false);
            for (var crime : crimes) owner.createStatement().execute(crime);
            var report = ChainCheck.run(owner);
            owner.rollback();
            return report;
        }
    }
}
