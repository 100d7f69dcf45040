package org.dangzhi.foundation.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.dangzhi.DatabaseTest;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.audit.ChainFinding.Kind;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    @Autowired
    AuditChainHead heads;

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
        assertThat(report.findings())
                .extracting(ChainFinding::kind, ChainFinding::number, ChainFinding::subject)
                .containsExactly(tuple(Kind.ENTRY_REMOVED, 2L, null), tuple(Kind.ROW_INSERTED, 0L, "second"));
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
        assertThat(after(written("eight months ago", 8), purged(7), noted(7)).findings())
                .isEmpty();
    }

    @Test
    void namesAPayloadEmptiedByNobodyWhoMay() throws SQLException {
        assertFinding(Kind.PAYLOAD_EMPTIED, 0, "eight months ago", after(written("eight months ago", 8), purged(7)));
    }

    @Test
    void namesAPayloadEmptiedTooSoon() throws SQLException {
        var report = after("""
                update audit.payload set before = null, after = null, purged_at = now()
                 where entry_id in (select id from audit.entry %s)""".formatted(of("third")), noted(7));
        assertFinding(Kind.PAYLOAD_EMPTIED, 0, "third", report);
    }

    @Test
    void namesAPayloadForgedAndCalledEmptied() throws SQLException {
        var report = after("""
                update audit.payload set after = '{"value": "7"}', purged_at = now()
                 where entry_id in (select id from audit.entry %s)""".formatted(of("third")));
        assertFinding(Kind.PAYLOAD_EMPTIED, 0, "third", report);
    }

    @Test
    void namesARowThatCameAboutUntold() throws SQLException {
        var report = after(
                "alter table office.setting disable trigger audit",
                "insert into office.setting (office_id, key, value) values ('%s', 'fourth', '4')".formatted(office()));
        assertFinding(Kind.ROW_INSERTED, 0, "fourth", report);
    }

    @Test
    void namesAnOfficeWhoseWholeTrailIsGone() throws SQLException {
        var report = after(
                "delete from audit.chain where office_id = '%s'".formatted(office()),
                "delete from audit.payload where office_id = '%s'".formatted(office()),
                "delete from audit.entry where office_id = '%s'".formatted(office()));
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.TRAIL_REMOVED);
            assertThat(finding.office()).isEqualTo(binbei.id().id());
        });
    }

    @Test
    void namesAHeadThatWasPrintedAndStandsInNoChain() throws SQLException {
        var printed = binbei.in(() -> heads.of(LocalDate.now().plusDays(1))).orElseThrow();

        assertThat(afterwards(List.of(printed.shown(), printed.hash())).findings())
                .isEmpty();
        var cut = afterwards(
                List.of(printed.shown()),
                "delete from office.setting where key = 'third' and office_id = '%s'".formatted(office()),
                "set constraints all immediate",
                "delete from audit.chain where office_id = '%s' and seq >= 3".formatted(office()),
                "delete from audit.payload where entry_id in (select id from audit.entry %s)".formatted(of("third")),
                "delete from audit.entry" + of("third"));
        assertThat(cut.findings()).extracting(ChainFinding::kind).containsExactly(Kind.HEAD_MISSING);
    }

    /** An entry is altered and every link from it on computed anew: the chain is sound, and the printed head is not in it. */
    @Test
    void namesAHeadThatWasPrintedBeforeTheChainWasRewritten() throws SQLException {
        var printed = binbei.in(() -> heads.of(LocalDate.now().plusDays(1))).orElseThrow();
        var rewritten =
                new String[] {"update audit.entry set actor = 'nobody'" + of("second"), """
            do $$ declare link record; last text := ''; begin
              for link in select c.seq, c.linked_at, e.* from audit.chain c
                            join audit.entry e on e.office_id = c.office_id and e.id = c.entry_id
                           where c.office_id = '%s' order by c.seq loop
                update audit.chain set previous = last, hash = audit.digest(audit.line(last, link.office_id::text,
                       link.seq::text, audit.stamp(link.linked_at), link.id::text, audit.stamp(link.at), link.actor,
                       link.origin, link.kind, link.subject, link.action, link.payload_hash))
                 where office_id = link.office_id and seq = link.seq returning hash into last;
              end loop;
            end $$""".formatted(office())};

        assertThat(after(rewritten).findings()).as("by itself it looks sound").isEmpty();
        assertThat(afterwards(List.of(printed.shown()), rewritten).findings())
                .extracting(ChainFinding::kind)
                .containsExactly(Kind.HEAD_MISSING);
    }

    /** Two days, one file, whose hashes {@code verify --heads} reads. */
    @Test
    void namesAHeadThatWasWrittenToAFileAndStandsInNoChain(@TempDir Path folder) throws IOException, SQLException {
        var file = folder.resolve("heads.txt");
        var tomorrow = Clock.offset(Clock.systemUTC(), Duration.ofDays(1));
        var job = new AuditHeadFile(heads, offices, tomorrow, file.toString());
        binbei.run(() -> job.run(tomorrow.instant()));
        binbei.run(() -> job.run(tomorrow.instant()));

        var written = AuditHeadFile.heads(file);
        var head = binbei.in(() -> heads.of(LocalDate.now().plusDays(1))).orElseThrow();
        assertThat(written).containsExactly(head.hash(), head.hash());
        assertThat(Files.readString(file)).contains(office() + " " + head.number());
        assertThat(afterwards(written).findings()).isEmpty();
        var other = written.getFirst().replaceFirst("^.", written.getFirst().startsWith("0") ? "1" : "0");
        assertThat(afterwards(List.of(other)).findings())
                .extracting(ChainFinding::kind)
                .containsExactly(Kind.HEAD_MISSING);
    }

    /** A share on the network that is away stops nothing else. */
    @Test
    void aFileThatCannotBeWrittenIsNoFaultOfTheDay(@TempDir Path folder) {
        var job = new AuditHeadFile(
                heads,
                offices,
                Clock.systemUTC(),
                folder.resolve("away/heads.txt").toString());

        binbei.run(() -> job.run(Clock.systemUTC().instant()));

        assertThat(folder).isEmptyDirectory();
    }

    private String office() {
        return binbei.id().id().toString();
    }

    /** An entry of so many months ago, linked as all others. */
    private String written(String subject, int monthsAgo) {
        return """
                with entry as (
                  insert into audit.entry
                  select '%1$s', gen_random_uuid(), now() - interval '%3$d months', 'system:test', '', 'office.test', '%2$s', 'note',
                         audit.payload_hash(null, '{"a": 1}')
                  returning office_id, id)
                insert into audit.payload select office_id, id, null, '{"a": 1}' from entry;
                set constraints all immediate""".formatted(office(), subject, monthsAgo);
    }

    /** What the nightly job does, up to so many months ago. */
    private String purged(int monthsAgo) {
        return "select set_config('dangzhi.office', '%s', true); select audit.purge(now() - interval '%d months')"
                .formatted(office(), monthsAgo);
    }

    private String noted(int monthsAgo) {
        return """
                select set_config('dangzhi.office', '%s', true);
                select audit.note('audit.purged', (now() - interval '%d months')::date::text, '{"rows": "1"}');
                set constraints all immediate""".formatted(office(), monthsAgo);
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
        return afterwards(List.of(), crimes);
    }

    private ChainReport afterwards(List<String> heads, String... crimes) throws SQLException {
        try (Connection owner = DriverManager.getConnection(url, "dangzhi_owner", "owner")) {
            owner.setAutoCommit(false);
            for (var crime : crimes) owner.createStatement().execute(crime);
            var report = ChainCheck.run(owner, heads);
            owner.rollback();
            return report;
        }
    }
}
