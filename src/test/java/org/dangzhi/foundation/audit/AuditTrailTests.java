package org.dangzhi.foundation.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.dangzhi.DatabaseTest;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.office.Actor;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class AuditTrailTests {

    @Autowired
    Offices offices;

    @Autowired
    Settings settings;

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditChainHead head;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    TestOffice binbei;

    @BeforeEach
    void anOffice() {
        binbei = TestOffice.found(offices);
    }

    @Test
    void writesWhoChangedWhatFromWhatToWhat() {
        var amina = Actor.person(TimeOrderedIds.next());
        binbei.run(() -> settings.set("duty.late.minutes", "10"));
        binbei.as(amina, () -> {
            settings.set("duty.late.minutes", "25");
            return true;
        });

        assertThat(binbei.in(() -> one("""
                        select e.actor || ' ' || e.kind || ' ' || e.subject || ' ' || e.action || ' '
                               || p.before::text || ' ' || p.after::text
                          from audit.entry e join audit.payload p on p.entry_id = e.id and p.office_id = e.office_id
                         where e.action = 'update' and e.subject = 'duty.late.minutes'
                        """)))
                .isEqualTo(amina.id()
                        + " office.setting duty.late.minutes update {\"value\": \"10\"} {\"value\": \"25\"}");
    }

    @Test
    void linksEveryEntryToTheOneBefore() {
        binbei.run(() -> settings.set("a", "1"));
        binbei.run(() -> settings.set("b", "2"));

        assertThat(binbei.in(() -> one("""
                        select string_agg(c.seq || case when c.previous = coalesce(b.hash, '') then ' linked' end, ', '
                                          order by c.seq)
                          from audit.chain c left join audit.chain b on b.office_id = c.office_id and b.seq = c.seq - 1
                        where c.office_id <> audit.nil()
                        """))).isEqualTo("1 linked, 2 linked");
    }

    @Test
    void refusesTheApplicationAnyWriteOfItsOwn() {
        for (var statement : new String[] {
            "delete from audit.entry",
            "update audit.payload set before = null",
            "insert into audit.chain values (audit.nil())"
        })
            assertThatThrownBy(() -> binbei.run(() ->
                            transaction.execute(status -> jdbc.sql(statement).update())))
                    .rootCause()
                    .hasMessageContaining("permission denied");
    }

    @Test
    void notesAnExportInsideAReadOnlyPage() {
        var page = new TransactionTemplate(transaction.getTransactionManager());
        page.setReadOnly(true);

        binbei.run(() ->
                page.executeWithoutResult(status -> trail.note("people.exported", "people", Map.of("rows", "60"))));

        assertThat(binbei.in(() -> one("select kind from audit.entry where action = 'note'")))
                .isEqualTo("people.exported");
    }

    @Test
    void givesTheDaysHeadForPaper() {
        assertThat(binbei.in(() -> head.of(today()))).isEmpty();

        binbei.run(() -> settings.set("a", "1"));

        assertThat(binbei.in(() -> head.of(today()))).hasValueSatisfying(found -> {
            assertThat(found.number()).isEqualTo(1);
            assertThat(found.shown()).matches("[0-9a-f]{4}( [0-9a-f]{4}){3}");
        });
        assertThat(binbei.in(() -> head.of(today().minusDays(1)))).isEmpty();
    }

    /** The trail's time is the database's, which no test moves. */
    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    private String one(String sql) {
        return transaction.execute(status -> jdbc.sql(sql).query(String.class).single());
    }
}
