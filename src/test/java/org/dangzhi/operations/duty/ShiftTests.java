package org.dangzhi.operations.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.dangzhi.foundation.office.Actor;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.OfficeId;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.operations.duty.settings.ShiftKind;
import org.dangzhi.operations.duty.shifts.Shift;
import org.junit.jupiter.api.Test;

class ShiftTests {

    static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final Instant BEFORE = Instant.parse("2026-11-13T00:00:00Z");
    static final PersonId ZHOU = new PersonId(TimeOrderedIds.next());
    static final PersonId LI = new PersonId(TimeOrderedIds.next());

    final ShiftKind night = ShiftKind.of("夜班", LocalTime.of(20, 0), 720, ShiftPattern.EVERY_DAY);
    final Shift shift = Shift.planned(night, MONDAY, BEIJING, BEFORE);

    @Test
    void aNightShiftEndsOnTheNextDay() {
        assertThat(shift.period().from()).isEqualTo(Instant.parse("2026-11-23T12:00:00Z"));
        assertThat(shift.period().until()).isEqualTo(Instant.parse("2026-11-24T00:00:00Z"));
        assertThat(night.hours()).isEqualTo("20:00–08:00");
        assertThat(night.night()).isTrue();
    }

    @Test
    void nobodyIsPrimaryAndSecondary() {
        assertThatThrownBy(
                        () -> shift.staff(new ShiftStaff(ZHOU, ZHOU, null, null), false, BEFORE, "夜班", person -> "周海燕"))
                .isInstanceOf(Refusal.class)
                .hasMessage("duty.refused.samePerson");
    }

    /** A leader who is put in later makes nobody at the desk less late. */
    @Test
    void itIsEnteredWhenItsPairIs() {
        var later = Instant.parse("2026-11-23T13:00:00Z");
        shift.staff(new ShiftStaff(ZHOU, LI, null, null), false, later, "夜班", person -> "李文博");
        assertThat(shift.enteredAt()).isEqualTo(later);

        var leader = new PersonId(TimeOrderedIds.next());
        var staff = new ShiftStaff(ZHOU, LI, leader, null);
        shift.staff(staff, false, later.plusSeconds(60), "夜班", person -> "李文博");
        assertThat(shift.enteredAt()).isEqualTo(later);
    }

    @Test
    void thePairStaysOnceSomebodySignedIn() {
        shift.staff(new ShiftStaff(ZHOU, LI, null, null), false, BEFORE, "夜班", person -> "李文博");

        assertThatThrownBy(() -> shift.staff(new ShiftStaff(LI, ZHOU, null, null), true, BEFORE, "夜班", person -> "周海燕"))
                .hasMessage("duty.refused.alreadyTaken");
    }

    @Test
    void theLeaderMayStillChangeOnceSomebodySignedIn() {
        shift.staff(new ShiftStaff(ZHOU, LI, null, null), false, BEFORE, "夜班", person -> "李文博");
        var zhang = new PersonId(TimeOrderedIds.next());

        shift.staff(new ShiftStaff(ZHOU, LI, zhang, null), true, BEFORE, "夜班", person -> "李文博");

        assertThat(shift.staff().leader()).isEqualTo(zhang);
    }

    @Test
    void nothingChangesOnceItIsClosed() {
        close();

        assertThatThrownBy(() -> shift.staff(ShiftStaff.NOBODY, false, BEFORE, "夜班", person -> ""))
                .hasMessage("duty.refused.closed");
    }

    private void close() {
        OfficeContext.in(OfficeId.NONE, Actor.system("test"), () -> shift.close(Instant.parse("2026-11-24T00:00:00Z")));
    }
}
