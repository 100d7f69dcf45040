package org.dangzhi.foundation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Map;
import org.dangzhi.HttpBrowser;
import org.dangzhi.foundation.readings.ReadingConfirmed;
import org.dangzhi.foundation.readings.ReadingProgress;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A text is put before Zhou, Feng and Li: told, confirmed once, withdrawn, seen by no other office. */
@RecordApplicationEvents
class ReadingTests extends ReadingTestBase {

    @Autowired
    Agenda agenda;

    @Autowired
    ApplicationEvents events;

    @Test
    void whoIsAskedIsToldAndFindsItFirstAmongWhatIsHisToRead() {
        published(null, "没有时限的", binbei.feng);
        var reading = published();
        assertThat(told(binbei.feng)).contains("readings.notice.asked_until");

        var list = feng().page("/readings");
        assertThat(list.select("tbody a.main").eachText()).containsExactly("值班制度（2026 版）", "没有时限的");
        assertThat(list.select("tbody tr").first().text()).contains("曾凡军", "11月25日 周三 17:00", "待阅读", "我已阅读");
        assertThat(list.select(".dz-tabs [aria-current=page]").text()).isEqualTo("宣贯2");

        var page = feng().page(reading);
        assertThat(page.select(".dz-notice a").attr("href")).isEqualTo("/rules/duty");
        assertThat(page.text()).contains("第三章改了").doesNotContain("阅读情况");
    }

    @Test
    void aConfirmationIsGivenOnceAndTheFirstOneStands() {
        var reading = published();
        assertThat(HttpBrowser.leadsTo(feng().post(reading + "/confirmation", Map.of("back", "/readings?q=x"))))
                .isEqualTo("/readings?q=x");
        var first = feng().page(reading).select(".dz-metaline .dz-state").text();
        assertThat(first).isEqualTo("已确认 今天 16:42");

        clock.forward(Duration.ofMinutes(30));
        assertThat(feng().post(reading + "/confirmation", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(feng().page(reading).select(".dz-metaline .dz-state").text()).isEqualTo(first);
        assertThat(feng().page("/readings").select("tbody button")).isEmpty();
        assertThatThrownBy(() ->
                        sql("update readings.reading_person set confirmed_at = null where confirmed_at is not null"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aConfirmationIsAnnouncedWithTheThingItBelongsTo() {
        var id = id(published());
        binbei.run(binbei.feng, () -> readings.confirm(id));
        binbei.run(binbei.feng, () -> readings.confirm(id));

        assertThat(events.stream(ReadingConfirmed.class))
                .containsExactly(new ReadingConfirmed(binbei.office.id(), id, binbei.feng, RULE, "duty"));
    }

    @Test
    void whoHasNotConfirmedStandsFirst() {
        var reading = published();
        feng().post(reading + "/confirmation", Map.of());

        var page = zengs.page(reading);
        assertThat(page.select("#reading-people tbody tr").eachText())
                .hasSize(3)
                .satisfies(rows -> assertThat(rows.getLast()).contains("冯涛", "已确认 今天 16:42"))
                .satisfies(rows -> assertThat(rows.subList(0, 2)).allMatch(row -> row.contains("未确认")));
        assertThat(page.select("#reading-people small").first().text()).isEqualTo("已确认 1 人，未确认 2 人");
        assertThat(zengs.page("/readings?view=published").select("tbody tr").text())
                .contains("1/3", "还差 2 人");
    }

    @Test
    void theirNumberIsKnownToTheModuleTheThingBelongsTo() {
        var id = id(published());
        binbei.run(binbei.feng, () -> readings.confirm(id));

        assertThat(binbei.as(binbei.li, () -> readings.of(RULE, "duty")))
                .singleElement()
                .satisfies(state -> assertThat(state)
                        .extracting(ReadingProgress::id, ReadingProgress::asked, ReadingProgress::confirmed)
                        .containsExactly(id, 3, 1))
                .matches(ReadingProgress::waitsForMe);
        assertThat(binbei.as(binbei.feng, () -> readings.of(RULE, "duty"))
                        .getFirst()
                        .waitsForMe())
                .isFalse();
        assertThat(binbei.as(binbei.feng, () -> readings.of(RULE, "other"))).isEmpty();
    }

    @Test
    void whatWasWithdrawnNeedNotBeConfirmedButConfirmationsStand() {
        var reading = published();
        feng().post(reading + "/confirmation", Map.of());
        assertThat(zengs.post(reading + "/withdrawal", Map.of()).statusCode()).isEqualTo(303);

        assertThat(told("readings.notice.withdrawn")).containsExactlyInAnyOrder("周海燕", "李文博");
        assertThat(li().page("/readings").select("tbody tr")).isEmpty();
        assertThat(refused(li().post(reading + "/confirmation", Map.of(), HTMX)))
                .contains("撤回");
        assertThat(refused(zengs.post(reading + "/reminders", Map.of(), HTMX))).contains("撤回");
        assertThat(feng().page("/readings").select("tbody tr").text()).contains("已确认");
        clock.forward(Duration.ofDays(10));
        allDueIsDone();
        assertThat(told("readings.notice.due")).isEmpty();
    }

    @Test
    void anotherOfficesPeopleAreNobodyHere() {
        var plant = room();
        assertThatThrownBy(() -> published(WEDNESDAY, "给外人", plant.feng))
                .isInstanceOf(Refusal.class)
                .satisfies(refusal -> assertThat(((Refusal) refusal).field()).isEqualTo("people"));
    }

    @Test
    void anotherOfficeHasNoneOfIt() {
        var reading = published();
        var plant = room();
        var director = plant.person("外厂主任", "主任", null);
        var theirs = browser(plant, director, Roles.DIRECTOR);

        assertThat(theirs.get(reading).statusCode()).isEqualTo(404);
        assertThat(theirs.post(reading + "/reminders", Map.of()).statusCode()).isEqualTo(404);
        assertThat(theirs.page("/readings?view=published").select("tbody tr")).isEmpty();
        assertThatThrownBy(() -> plant.run(director, () -> readings.confirm(id(reading))))
                .isInstanceOf(NotFoundException.class);
        assertThat(plant.as(director, () -> readings.of(RULE, "duty"))).isEmpty();
        assertThat(events.stream(ReadingConfirmed.class)).isEmpty();
        binbei.run(binbei.feng, () -> readings.confirm(id(reading)));
        assertThat(events.stream(ReadingConfirmed.class))
                .extracting(ReadingConfirmed::office)
                .containsExactly(binbei.office.id());
    }

    @Test
    void whatIsMineToReadStandsOnTheAgenda() {
        published();
        var ahead = binbei.as(binbei.feng, () -> transaction.execute(status -> agenda.ahead(6)));

        assertThat(ahead.toRead().count()).isEqualTo(1);
        assertThat(ahead.toRead().texts())
                .extracting(Agenda.Text::title, Agenda.Text::from)
                .containsExactly(tuple("值班制度（2026 版）", "曾凡军"));
    }

    private void sql(String statement) {
        binbei.office.run(() ->
                transaction.executeWithoutResult(status -> jdbc.sql(statement).update()));
    }
}
