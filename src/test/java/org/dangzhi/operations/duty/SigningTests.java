package org.dangzhi.operations.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.operations.duty.settings.DutySettings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SigningTests extends DutyTestBase {

    @Autowired
    Settings settings;

    @Test
    void thePrimarysSignInTakesTheShift() {
        signIn(day, zhou);

        var crew = binbei.in(() -> onDuty.now()).orElseThrow();
        assertThat(crew.shift()).isEqualTo(day);
        assertThat(crew.takenAt()).isEqualTo(clock.instant());
    }

    @Test
    void signingInTwiceIsSigningInOnce() {
        signIn(day, zhou);
        signIn(day, zhou);

        assertThat(column("select person_id from duty.signing where shift_id = :id", day.id()))
                .hasSize(1);
    }

    @Test
    void whoIsNotRosteredCannotSignIn() {
        assertThatThrownBy(() -> signIn(day, xie)).hasMessage("duty.refused.notOnRoster");
    }

    @Test
    void nobodySignsInHoursBefore() {
        assertThatThrownBy(() -> signIn(night, xie)).hasMessage("duty.refused.tooEarly");
    }

    @Test
    void theOldShiftStaysUntilTheNewOneBegins() {
        signIn(day, zhou);
        at("19:30");
        signIn(night, xie);
        assertThat(now()).isEqualTo(day);

        at("20:00");
        assertThat(now()).isEqualTo(night);
    }

    @Test
    void theOldShiftStaysWhenNobodyComes() {
        signIn(day, zhou);
        at("20:40");

        assertThat(now()).isEqualTo(day);
    }

    @Test
    void aShiftThatWasClosedIsFollowedAtOnce() {
        signIn(day, zhou);
        at("19:50");
        signIn(night, xie);
        binbei.run(() -> shifts.close(day));

        assertThat(now()).isEqualTo(night);
    }

    @Test
    void aSubstituteComesWithTheLeadersConsentWhichIsKept() {
        var ma = person("马俊峰");
        doAs(zhou, () -> shifts.substitute(day, DutyPost.SECONDARY, ma, zhang, "李文博发烧"));

        assertThat(binbei.in(() -> shifts.known(day)).has(ma, DutyPost.SECONDARY))
                .isTrue();
        assertThat(column("select consent_by || consent_reason from duty.signing where shift_id = :id", day.id()))
                .containsExactly(zhang.id() + "李文博发烧");
        assertThat(told(zhang)).anyMatch(key -> key.equals("duty.notice.consent"));
    }

    @Test
    void aColleagueCannotConsentToASubstitute() {
        var ma = person("马俊峰");

        assertThatThrownBy(() -> doAs(zhou, () -> shifts.substitute(day, DutyPost.SECONDARY, ma, zhou, "李文博发烧")))
                .hasMessage("duty.refused.mayNotConsent");
    }

    @Test
    void whoLeavesHandsOverFirst() {
        signIn(day, zhou);

        assertThatThrownBy(() -> doAs(zhou, () -> shifts.signOut(day, zhou))).hasMessage("duty.refused.handOverFirst");
    }

    /** The night begins in the minute in which the day ends. */
    @Test
    void whereTheOfficeWantsNoHandoverWhoeverLeavesSignsOut() {
        binbei.in(() -> transaction.execute(status -> {
            settings.set(DutySettings.GAP, "0");
            return true;
        }));
        signIn(day, zhou);

        doAs(zhou, () -> shifts.signOut(day, zhou));

        assertThat(binbei.in(() -> shifts.known(day)).closedAt()).isNotNull();
    }

    @Test
    void theLastShiftEndsWhenBothHaveLeft() {
        at("20:05");
        signIn(night, xie);
        signIn(night, liu);
        doAs(xie, () -> shifts.signOut(night, xie));
        assertThat(binbei.in(() -> shifts.known(night)).closedAt()).isNull();

        doAs(liu, () -> shifts.signOut(night, liu));
        assertThat(binbei.in(() -> shifts.known(night)).closedAt()).isNotNull();
    }

    @Test
    void aMissingSignInAlarmsTheDirectorOnce() {
        at("20:00");
        signIn(night, xie);
        at("20:11");
        await().untilAsserted(() -> assertThat(alarms("夜班")).hasSize(1));
        assertThat(alarms("夜班").getFirst()).contains("刘淑芬").doesNotContain("解立民");

        at("21:30");
        signIn(night, liu);
        assertThat(alarms("夜班")).hasSize(1);
    }

    @Test
    void whoIsEnteredWhileTheShiftRunsIsExpectedFromThenOn() {
        at("20:30");
        plan(MONDAY, byNight, li, zhou);
        at("20:39");
        assertThat(binbei.in(() -> shifts.known(night)).expectedAt()).isEqualTo(Instant.parse("2026-11-23T12:30:00Z"));
        assertThat(alarms("夜班")).isEmpty();

        at("20:41");
        await().untilAsserted(() -> assertThat(alarms("夜班")).hasSize(1));
        assertThat(alarms("夜班").getFirst()).contains("2026-11-23T12:30").doesNotContain("2026-11-23T12:00");
    }

    @Test
    void aShiftThatWasTakenInTimeAlarmsNobody() {
        at("19:55");
        signIn(night, xie);
        signIn(night, liu);
        at("20:11");

        await().untilAsserted(() -> assertThat(
                        column("select state from jobs.timer where kind like 'duty.%' and subject = :id", night.id()))
                .containsExactly("CANCELLED"));
        assertThat(alarms("夜班")).isEmpty();
    }

    @Test
    void whatWasSignedCanBeNeitherChangedNorRemoved() {
        signIn(day, zhou);

        assertThatThrownBy(
                        () -> column("update duty.signing set at = now() where shift_id = :id returning 'x'", day.id()))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> column("delete from duty.signing where shift_id = :id returning 'x'", day.id()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void anotherOfficeSeesNoShift() {
        var plant = TestOffice.found(offices);

        assertThat(plant.in(() -> onDuty.now())).isEmpty();
        assertThatThrownBy(() -> plant.in(() -> shifts.known(day))).isInstanceOf(NotFoundException.class);
    }

    private ShiftId now() {
        return binbei.in(() -> onDuty.now()).orElseThrow().shift();
    }

    private List<String> told(PersonId person) {
        return column(
                "select n.key from notify.notice n join notify.inbox i on i.notice_id = n.id where i.person_id = :id",
                person.id());
    }

    private List<String> alarms(String shift) {
        return column(
                        "select n.args::text from notify.notice n join notify.inbox i on i.notice_id = n.id where i.person_id = :id and n.key = 'duty.notice.missing'",
                        zeng.id())
                .stream()
                .filter(args -> args.contains(shift))
                .toList();
    }
}
