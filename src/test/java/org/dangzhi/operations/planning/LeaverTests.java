package org.dangzhi.operations.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.HttpBrowser;
import org.dangzhi.foundation.api.TokenRows;
import org.dangzhi.foundation.jobs.RecurringTask;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.NewPerson;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.persons.PeopleCommands;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.work.Items;
import org.dangzhi.foundation.work.NewItem;
import org.dangzhi.foundation.work.Source;
import org.dangzhi.operations.duty.DutyTestBase;
import org.dangzhi.operations.duty.ShiftStaff;
import org.dangzhi.operations.planning.members.RosterMembers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who leaves, leaves everywhere: whatever hung on the person is open, and stands before whoever fills it. */
class LeaverTests extends DutyTestBase {

    private static final LocalDate LAST = MONDAY.plusDays(2);

    @Autowired
    PeopleCommands persons;

    @Autowired
    RosterMembers members;

    @Autowired
    Items items;

    @Autowired
    TokenRows tokens;

    @Autowired
    List<RecurringTask> nightly;

    private HttpBrowser director;
    private HttpBrowser leaver;

    @BeforeEach
    void aWeekWithHer() {
        for (int n = 1; n < 7; n++) plan(MONDAY.plusDays(n), byDay, zhou, li);
        binbei.run(() -> members.add(zhou, RosterPart.OFFICER, false, List.of(), Set.of(), MONDAY));
        director = signedIn(zeng);
        leaver = browser(zhou);
    }

    @Test
    void theShiftsAfterTheLastDayAreGapsAndWhoPlansIsTold() {
        leaves(LAST);
        for (int n = 0; n < 7; n++) {
            var on = MONDAY.plusDays(n);
            assertThat(binbei.in(() -> roster.staff(on, byDay.id())))
                    .as(on.toString())
                    .isEqualTo(new ShiftStaff(on.isAfter(LAST) ? null : zhou, li, zhang, null));
        }
        assertThat(notices(zeng)).contains("duty.notice.vacated");
        assertThat(notices(zhou)).doesNotContain("duty.notice.vacated");
        assertThat(director.page("/duty/roster?month=2026-11&view=list").text()).contains("缺主班");
    }

    @Test
    void nobodyPutsHerIntoALaterShift() {
        leaves(LAST);
        assertThatThrownBy(() -> plan(LAST.plusDays(1), byNight, zhou, li))
                .isInstanceOf(Refusal.class)
                .hasMessage("duty.refused.gone");
        assertThat(plan(LAST, byNight, xie, zhou)).isNotNull();
    }

    @Test
    void herPlaceOnTheRosterHerWishesAndHerSwapsEnd() {
        wish(LAST.plusDays(5));
        var later = shift(LAST.plusDays(2));
        leaver.post(
                "/duty/swaps", Map.of("seat", later + "_PRIMARY", "to", xie.id().toString(), "reason", "探亲"));
        assertThat(column("select state from planning.swap where from_person = :id", zhou.id()))
                .containsExactly("ASKED");

        leaves(LAST);
        assertThat(column("select to_day::text from planning.place where person_id = :id", zhou.id()))
                .containsExactly(LAST.toString());
        assertThat(column("select note from planning.wish where person_id = :id", zhou.id()))
                .isEmpty();
        assertThat(column("select state from planning.swap where from_person = :id", zhou.id()))
                .containsExactly("WITHDRAWN");
        assertThat(notices(xie)).contains("planning.notice.withdrawn");
    }

    /** Li asks her to take one of his shifts, which she would stand on after her last day. */
    @Test
    void aSwapWithHerThatSomebodyElseAskedForEndsToo() {
        var asking = browser(li);
        asking.post(
                "/duty/swaps",
                Map.of(
                        "seat",
                        shift(LAST.plusDays(2)) + "_SECONDARY",
                        "to",
                        zhou.id().toString(),
                        "reason",
                        "探亲"));
        assertThat(column("select state from planning.swap where to_person = :id", zhou.id()))
                .containsExactly("ASKED");

        leaves(LAST);
        assertThat(column("select state from planning.swap where to_person = :id", zhou.id()))
                .containsExactly("WITHDRAWN");
        assertThat(notices(li)).contains("planning.notice.withdrawn");
    }

    @Test
    void sheGetsInUntilTheDayIsOver() {
        leaves(LAST);
        assertThat(leaver.get("/").statusCode()).isEqualTo(200);
        clock().set(LAST.plusDays(1).atTime(0, 2).toInstant(ZoneOffset.ofHours(8)));
        binbei.run(() -> transaction.executeWithoutResult(status -> nightly.stream()
                .filter(task -> task.name().equals("access.leavers"))
                .forEach(task -> task.run(clock.instant()))));

        assertThat(leaver.get("/items").statusCode()).isNotEqualTo(200);
        assertThatThrownBy(() -> signedIn(zhou)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aDayThatIsOverShutsHerOutAtOnce() {
        leaves(MONDAY.minusDays(1));
        assertThat(leaver.get("/items").statusCode()).isNotEqualTo(200);
        assertThat(binbei.in(() -> roster.staff(MONDAY, byDay.id())).primary()).isNull();
    }

    @Test
    void herTokenAndHerCalendarAddressEnd() {
        var token = binbei.in(() -> tokens.make(zhou, "大屏", List.of("items:read"), Duration.ofDays(90)));
        var made = Jsoup.parse(
                leaver.post("/duty/feeds", Map.of("password", PASSWORD)).body());
        var path = made.selectFirst(".dz-once").text().replaceFirst("^http://[^/]+", "");
        var stranger = new HttpBrowser(port);
        assertThat(stranger.get("/api/v1/items", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(200);
        assertThat(stranger.get(path).statusCode()).isEqualTo(200);

        leaves(MONDAY.minusDays(1));

        assertThat(stranger.get("/api/v1/items", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(401);
        assertThat(stranger.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void whoStandsInForHerOrSheForDoesSoNoLonger() {
        standIn(zhou, xie, LAST.plusDays(1), LAST.plusDays(9));
        standIn(li, zhou, MONDAY, LAST.plusDays(9));
        leaves(LAST);
        assertThat(column("select count(*)::text from access.stand_in where absent_id = :id", zhou.id()))
                .containsExactly("0");
        assertThat(column(
                        "select (upper(period) at time zone 'Asia/Shanghai')::text from access.stand_in where absent_id = :id",
                        li.id()))
                .containsExactly(LAST.plusDays(1) + " 00:00:00");
    }

    @Test
    void whoWantsHerOpenItemsIsToldThatSomebodyElseIsNeeded() {
        doAs(
                zhang,
                () -> items.assign(new NewItem(
                        "查锅炉",
                        "",
                        Source.ROUTINE,
                        null,
                        null,
                        null,
                        zhou,
                        null,
                        li,
                        clock.instant().plus(Duration.ofDays(20)),
                        List.of())));
        leaves(LAST);
        assertThat(notices(zhang)).contains("work.notice.leaver");
        assertThat(notices(zeng)).contains("work.notice.leaver");
    }

    private void leaves(LocalDate lastDay) {
        var version = column("select version::text from people.person where id = :id", zhou.id())
                .getFirst();
        doAs(zeng, () -> {
            var person = persons.of(zhou);
            var card = person.card();
            persons.change(
                    zhou,
                    Integer.parseInt(version),
                    new NewPerson(
                            card.name(),
                            card.sex(),
                            card.post(),
                            card.rank(),
                            card.precedence(),
                            card.unit(),
                            card.phones(),
                            null,
                            lastDay),
                    true);
        });
    }

    private UUID shift(LocalDate on) {
        return UUID.fromString(column(
                        "select id::text from duty.shift where day = '" + on + "' and kind_id = :id",
                        byDay.id().id())
                .getFirst());
    }

    private void wish(LocalDate on) {
        binbei.run(() -> transaction.executeWithoutResult(status -> jdbc.sql("""
                        insert into planning.wish (id, person_id, sort, from_day, to_day, strong, note, entered_by, entered_at)
                        values (:id, :person, 'LEAVE', :on, :on, true, '探亲', :person, :now)
                        """)
                .param("id", TimeOrderedIds.next())
                .param("person", zhou.id())
                .param("on", on)
                .param("now", clock.instant())
                .update()));
    }

    private void standIn(PersonId absent, PersonId by, LocalDate from, LocalDate until) {
        binbei.run(() -> transaction.executeWithoutResult(status -> jdbc.sql("""
                        insert into access.stand_in (id, absent_id, stand_in_id, period, reason)
                        values (:id, :absent, :by, tstzrange(:from, :until), '出差')
                        """)
                .param("id", TimeOrderedIds.next())
                .param("absent", absent.id())
                .param("by", by.id())
                .param("from", from.atStartOfDay().toInstant(ZoneOffset.ofHours(8)))
                .param("until", until.atStartOfDay().toInstant(ZoneOffset.ofHours(8)))
                .update()));
    }

    private List<String> notices(PersonId person) {
        return column(
                "select n.key from notify.notice n join notify.inbox i on i.notice_id = n.id where i.person_id = :id",
                person.id());
    }
}
