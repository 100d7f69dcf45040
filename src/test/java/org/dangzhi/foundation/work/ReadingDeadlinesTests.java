package org.dangzhi.foundation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reminders: by hand, at the due time on Wednesday, 17:00, and a working day later. */
class ReadingDeadlinesTests extends ReadingTestBase {

    @Test
    void remindingTellsOnlyTheMissingAndOnlyOnceAnHour() {
        var reading = published();
        feng().post(reading + "/confirmation", Map.of());

        assertThat(zengs.post(reading + "/reminders", Map.of()).statusCode()).isEqualTo(303);
        assertThat(told("readings.notice.reminded")).containsExactlyInAnyOrder("周海燕", "李文博");
        clock.forward(Duration.ofMinutes(59));
        assertThat(refused(zengs.post(reading + "/reminders", Map.of(), HTMX))).contains("16:42 刚催办过", "17:42 以后");
        clock.forward(Duration.ofMinutes(1));
        assertThat(zengs.post(reading + "/reminders", Map.of()).statusCode()).isEqualTo(303);
        assertThat(told("readings.notice.reminded")).hasSize(4);
    }

    @Test
    void theDueTimeRemindsOnlyTheMissingOnceAndTellsThePublisherHowMany() {
        var reading = published();
        feng().post(reading + "/confirmation", Map.of());

        clock.forward(Duration.ofHours(49));
        awaitTold("readings.notice.missing");
        assertThat(told("readings.notice.due")).containsExactlyInAnyOrder("周海燕", "李文博");
        assertThat(told("readings.notice.missing")).containsExactly("曾凡军");
        again();
        assertThat(zengs.page("/notices").text()).contains("到时限还有 2 人没有确认");

        clock.forward(Duration.ofHours(23)); // 16:42 on Thursday
        allDueIsDone();
        assertThat(told("readings.notice.due")).hasSize(2);
        clock.forward(Duration.ofHours(1));
        awaitTold("readings.notice.missing_again");
        clock.forward(Duration.ofDays(30));
        allDueIsDone();
        assertThat(told("readings.notice.due")).hasSize(4);
        assertThat(told("readings.notice.missing_again")).hasSize(1);
    }

    @Test
    void afterDowntimeOnlyTheNewestStageTells() {
        published();
        clock.forward(Duration.ofDays(10));
        awaitTold("readings.notice.missing_again");
        allDueIsDone();

        assertThat(told("readings.notice.due")).hasSize(3);
        assertThat(told("readings.notice.missing")).isEmpty();
    }

    @Test
    void whenEverybodyHasConfirmedThePublisherHearsOfItAndNobodyIsReminded() {
        var reading = published();
        for (var one : List.of(zhou(), feng(), li())) one.post(reading + "/confirmation", Map.of());
        assertThat(told("readings.notice.complete")).containsExactly("曾凡军");
        assertThat(zengs.page(reading).select("form[action$=reminders]")).isEmpty();
        assertThat(refused(zengs.post(reading + "/reminders", Map.of(), HTMX))).contains("全部人员都已确认");

        clock.forward(Duration.ofDays(10));
        allDueIsDone();
        assertThat(told("readings.notice.due")).isEmpty();
    }

    @Test
    void aNewcomerIsAddedToldAndRemindedEvenWhenTheTimeIsOver() {
        var reading = published();
        clock.forward(Duration.ofDays(4)); // Friday 16:42
        awaitTold("readings.notice.missing_again");
        for (var one : List.of(binbei.zhou, binbei.feng, binbei.li))
            binbei.run(one, () -> readings.confirm(id(reading)));
        again();

        assertThat(zengs.post(reading + "/people", Map.of("people", "gq")).statusCode())
                .isEqualTo(303);
        assertThat(told(binbei.guo)).containsExactly("readings.notice.asked_until");
        assertThat(refused(zengs.post(reading + "/people", Map.of("people", "郭强"), HTMX)))
                .contains("都已在名单上");

        allDueIsDone();
        assertThat(told(binbei.guo)).hasSize(1);
        clock.forward(Duration.ofDays(4)); // past the end of Monday
        await().untilAsserted(() -> assertThat(told(binbei.guo)).hasSize(2).contains("readings.notice.due"));
    }
}
