package org.dangzhi.operations.duty.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.people.NewPerson;
import org.dangzhi.foundation.sheets.SheetRow;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.DutyTestBase;
import org.dangzhi.operations.duty.ShiftPattern;
import org.dangzhi.operations.duty.ShiftStaff;
import org.dangzhi.operations.duty.settings.ShiftKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

class RosterTests extends DutyTestBase {

    @Autowired
    RosterImport sheet;

    @Test
    void changesWhoIsInAShift() {
        plan(MONDAY, byNight, liu, xie);

        assertThat(binbei.in(() -> shifts.known(night)).has(liu, DutyPost.PRIMARY))
                .isTrue();
    }

    @Test
    void nobodyKeepsTwoDesksAtOnce() {
        var wholeDay =
                binbei.in(() -> kinds.save(ShiftKind.of("全天", LocalTime.of(9, 0), 1440, ShiftPattern.EVERY_DAY)));

        assertThatThrownBy(() -> plan(MONDAY, wholeDay, li, xie))
                .isInstanceOf(Refusal.class)
                .hasMessage("duty.refused.keepsAnother");
    }

    @Test
    void theDatabaseRefusesOneWhoIsPrimaryAndSecondary() {
        assertThatThrownBy(() -> column(
                        "update duty.shift set secondary_id = primary_id where id = :id returning 'x'", day.id()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("secondary_is_another_person");
    }

    @Test
    void nobodyStandsInTwoPlacesOfAShift() {
        for (var twice : List.of(
                new ShiftStaff(zhou, li, li, null),
                new ShiftStaff(zhou, li, zhou, null),
                new ShiftStaff(zhou, li, zhang, zhang)))
            assertThatThrownBy(() -> binbei.run(() -> roster.staff(MONDAY, byDay.id(), twice)))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("duty.refused.twoPosts");
        assertThatThrownBy(() ->
                        column("update duty.shift set leader_id = secondary_id where id = :id returning 'x'", day.id()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("leader_is_another_person");
    }

    @Test
    void theDatabaseRefusesTwoShiftsOfAKindAtOnce() {
        assertThatThrownBy(() -> column("""
                        insert into duty.shift (id, version, kind_id, day, period, entered_at)
                        select gen_random_uuid(), 1, kind_id, day, period, entered_at from duty.shift where id = :id returning 'x'
                        """, day.id()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("one_shift_of_a_kind");
    }

    @Test
    void anotherOfficesPersonIsNobodyHere() {
        var plant = TestOffice.found(offices);
        var stranger = plant.in(() -> people.add(NewPerson.of("郭强", "", null)));

        assertThatThrownBy(() -> plan(MONDAY.plusDays(1), byDay, stranger, li)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aSheetsRowBecomesAShift() {
        var row = row("2026/12/1", "白班", "周海燕", "李文博");

        binbei.run(() -> {
            var taking = sheet.begin();
            assertThat(taking.problems(row)).isEmpty();
            taking.take(row);
        });

        var first = binbei.in(() -> onDuty.at(Instant.parse("2026-12-01T02:00:00Z")))
                .orElseThrow();
        assertThat(first.has(zhou, DutyPost.PRIMARY)).isTrue();
    }

    @Test
    void aSheetsRowSaysAllThatIsWrongWithIt() {
        var row = row("十二月", "早班", "周海燕", "没有这人");

        var problems = binbei.in(() -> sheet.begin().problems(row));

        assertThat(problems).hasSize(3);
        assertThat(problems.getLast()).contains("没有这人");
    }

    @Test
    void aColumnThatTheFileDoesNotHaveLeavesEverybodyWhereTheyAre() {
        binbei.run(() -> roster.staff(MONDAY, byDay.id(), new ShiftStaff(zhou, li, zhang, xie)));

        take(row(MONDAY.toString(), "白班", "刘淑芬", "李文博"));
        assertThat(staff()).isEqualTo(new ShiftStaff(liu, li, zhang, xie));

        var emptied = new HashMap<>(row(MONDAY.toString(), "白班", "周海燕", "李文博").cells());
        emptied.put("leader", "");
        take(new SheetRow(2, emptied));
        assertThat(staff()).isEqualTo(new ShiftStaff(zhou, li, null, xie));
    }

    @ParameterizedTest
    @CsvSource({"白班（08:00-20:00）,周　海燕,11月23日", "白班 08:00,周海燕主班,2026.11.23", "白\u200B班,周海燕值班员,2026年11月23日（周一）"})
    void isReadAsOfficesWriteIt(String kind, String name, String day) {
        var row = row(day, kind, name, "—");
        assertThat(binbei.in(() -> sheet.begin().problems(row))).isEmpty();
        take(row);
        assertThat(staff()).isEqualTo(new ShiftStaff(zhou, null, zhang, null));
    }

    @Test
    void saysWhoWouldLoseAPlaceAndWhoWouldNot() {
        binbei.run(() -> roster.staff(MONDAY, byDay.id(), new ShiftStaff(zhou, li, zhang, null)));
        var without = row(MONDAY.toString(), "白班", "刘淑芬", "李文博");
        assertThat(binbei.in(() -> sheet.begin().note(without))).contains("周海燕").doesNotContain("张建林");
    }

    private void take(SheetRow row) {
        binbei.run(
                () -> transaction.executeWithoutResult(status -> sheet.begin().take(row)));
    }

    private ShiftStaff staff() {
        return binbei.in(() -> roster.staff(MONDAY, byDay.id()));
    }

    private static SheetRow row(String day, String shift, String primary, String secondary) {
        return new SheetRow(2, Map.of("day", day, "shift", shift, "primary", primary, "secondary", secondary));
    }
}
