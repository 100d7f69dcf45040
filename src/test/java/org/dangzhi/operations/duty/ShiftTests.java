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
    static final PersonId ZHOU = new PersonId(TimeOrderedIds.next());
    static final PersonId LI = new PersonId(TimeOrderedIds.next());

    final ShiftKind night = ShiftKind.of("夜班", LocalTime.of(20, 0), 720, ShiftPattern.EVERY_DAY);
    final Shift shift = Shift.planned(night, MONDAY, BEIJING);

    @Test
    void aNightShiftEndsOnTheNextDay() {
        assertThat(shift.period().from()).isEqualTo(Instant.parse("2026-11-23T12:00:00Z"));
        assertThat(shift.period().until()).isEqualTo(Instant.parse("2026-11-24T00:00:00Z"));
        assertThat(night.hours()).isEqualTo("20:00–08:00");
        assertThat(night.night()).isTrue();
    }

    @Test
    void nobodyIsPrimaryAndSecondary() {
        assertThatThrownBy(() -> shift.staff(new ShiftStaff(ZHOU, ZHOU, null, null), false, "夜班", person -> "周海燕"))
                .isInstanceOf(Refusal.class)
                .hasMessage("duty.refused.samePerson");
    }

    @Test
    void thePairStaysOnceSomebodySignedIn() {
        shift.staff(new ShiftStaff(ZHOU, LI, null, null), false, "夜班", person -> "李文博");

        assertThatThrownBy(() -> shift.staff(new ShiftStaff(LI, ZHOU, null, null), true, "夜班", person -> "周海燕"))
                .hasMessage("duty.refused.alreadyTaken");
    }

    @Test
    void theLeaderMayStillChangeOnceSomebodySignedIn() {
        shift.staff(new ShiftStaff(ZHOU, LI, null, null), false, "夜班", person -> "李文博");
        var zhang = new PersonId(TimeOrderedIds.next());

        shift.staff(new ShiftStaff(ZHOU, LI, zhang, null), true, "夜班", person -> "李文博");

        assertThat(shift.staff().leader()).isEqualTo(zhang);
    }

    @Test
    void nothingChangesOnceItIsClosed() {
        close();

        assertThatThrownBy(() -> shift.staff(ShiftStaff.NOBODY, false, "夜班", person -> ""))
                .hasMessage("duty.refused.closed");
    }

    private void close() {
        OfficeContext.in(OfficeId.NONE, Actor.system("test"), () -> shift.close(Instant.parse("2026-11-24T00:00:00Z")));
    }
}
