package org.dangzhi.foundation.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URLDecoder;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.dangzhi.DatabaseTest;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.audit.page.AuditEntryPage;
import org.dangzhi.foundation.audit.page.TrailPage;
import org.dangzhi.foundation.audit.page.TrailRow;
import org.dangzhi.foundation.office.Actor;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.people.NewPerson;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class TrailPagesTests {

    private static final String QUOTED = "二十五\"分\"";

    @Autowired
    TrailPages pages;

    @Autowired
    TrailQuery query;

    @Autowired
    AuditVerification proof;

    @Autowired
    AuditTrail trail;

    @Autowired
    Offices offices;

    @Autowired
    Settings settings;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    People people;

    TestOffice binbei;
    PersonId amina;

    @BeforeEach
    void anOfficeAtWork() {
        binbei = TestOffice.found(offices);
        amina = binbei.in(() -> people.add(NewPerson.of("周海燕", "值班员", null)));
        binbei.run(() -> settings.set("duty.late.minutes", "10"));
        binbei.as(Actor.person(amina.id()), () -> {
            settings.set("duty.late.minutes", QUOTED);
            trail.note("people.exported", "people", Map.of("rows", "60"));
            return true;
        });
    }

    @Test
    void listsTheNewestFirstInWords() {
        assertThat(list(search()).rows())
                .extracting(TrailRow::who, TrailRow::action)
                .containsExactly(
                        tuple("周海燕 值班员", "记录"),
                        tuple("周海燕 值班员", "修改"),
                        tuple("系统（test）", "新增"),
                        tuple("系统（test）", "新增"));
    }

    @Test
    void findsByPersonKindSubjectDayAndWords() {
        assertThat(list(search("zhy", null, null, null)).rows()).hasSize(2);
        assertThat(list(search(null, "office.setting", null, null)).rows()).hasSize(2);
        assertThat(list(search(null, null, "duty.late", null)).rows()).hasSize(2);
        assertThat(list(search(null, null, null, "五\"分")).rows()).hasSize(1);
        assertThat(list(search(null, null, null, "50%")).rows()).isEmpty();
        assertThat(list(new TrailFilter(
                                null,
                                null,
                                LocalDate.of(2001, 1, 1),
                                LocalDate.of(2001, 1, 2),
                                null,
                                null,
                                false,
                                null))
                        .rows())
                .isEmpty();
    }

    @Test
    void showsWhatAChangeDidFieldByField() {
        var changed = list(search(null, "office.setting", null, null)).rows().getFirst();
        assertThat(entry(changed.id()).fields()).containsExactly(new AuditEntryPage.Field("值", "value", "10", QUOTED));
    }

    @Test
    void pagesByKeyWithoutLosingAnEntry() {
        for (int i = 0; i < 60; i++) {
            int value = i;
            binbei.run(() -> settings.set("duty.late.minutes", "v" + value));
        }
        var first = list(search());
        var after = first.next().replaceFirst(".*after=", "");
        var second = list(new TrailFilter(null, null, null, null, null, null, false, URLDecoder.decode(after, UTF_8)));

        assertThat(first.total()).isEqualTo("64");
        assertThat(first.rows()).hasSize(50);
        assertThat(second.rows()).hasSize(14).doesNotContainAnyElementsOf(first.rows());
        assertThat(second.next()).isEmpty();
    }

    @Test
    void showsTheTopmostOfficeWhatBelongsToNone() {
        assertThat(list(new TrailFilter(null, "office.office", null, null, null, null, true, null))
                        .rows())
                .isNotEmpty();
    }

    @Test
    void showsAnotherOfficeNothing() {
        var changed = list(search()).rows().getFirst();
        var plant = TestOffice.found(offices);
        boolean found = plant.in(() -> transaction.execute(
                status -> query.entry(UUID.fromString(changed.id())).isPresent()));
        assertThat(found).isFalse();
    }

    @Test
    void provesTheChainAndNotesIt() {
        assertThat(binbei.in(() -> proof.run()).findings()).isEmpty();
        assertThat(list(search()).rows().getFirst().kind()).isEqualTo("验证审计链");
    }

    private static TrailFilter search() {
        return search(null, null, null, null);
    }

    private static TrailFilter search(
            @Nullable String who, @Nullable String kind, @Nullable String subject, @Nullable String words) {
        return new TrailFilter(who, kind, null, null, subject, words, false, null);
    }

    private TrailPage list(TrailFilter search) {
        return binbei.in(() -> transaction.execute(status -> pages.list(search)));
    }

    private AuditEntryPage entry(String id) {
        return binbei.in(() -> transaction.execute(
                status -> pages.entry(query.entry(UUID.fromString(id)).orElseThrow(NotFoundException::new))));
    }
}
