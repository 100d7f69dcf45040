package org.dangzhi.foundation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.foundation.work.items.NobodyClosesAloneTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;

/** Nobody arranges or checks their own work, by whatever route: what {@link NobodyClosesAloneTests} holds of the rule. */
class OwnWorkTests extends ItemTestBase {

    private UUID boiler;

    @BeforeEach
    void theOwnerMayArrangeOtherWork() {
        boiler = binbei.boiler();
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.DUTY_OFFICER, Roles.DUTY_LEADER, Roles.DIRECTOR})
    void theOwnerGivesItNoOtherSupervisorTimeOrSteps(String role) {
        var feng = browser(binbei.feng, role);
        var guo = browser(binbei.guo, role);
        var friend = binbei.person("韩友", "值班员", null);
        for (var self : List.of(feng, guo)) {
            assertThat(self.post(at(boiler) + "/owner", given(boiler, binbei.feng, friend), HTMX)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(self.post(at(boiler), amended("换一件事"), HTMX).statusCode())
                    .isEqualTo(403);
            assertThat(self.post(
                                    "/items/owner",
                                    Map.of(
                                            "ids",
                                            boiler.toString(),
                                            "owner",
                                            friend.id().toString(),
                                            "due",
                                            field(in(Duration.ofDays(300)))),
                                    HTMX)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(self.page(at(boiler)).select("a[href$=/owner], a[href$=/edit]"))
                    .isEmpty();
        }
        assertThat(item(boiler).arrangement()).isEqualTo(1);
        assertThat(item(boiler).parties().supervisor()).isEqualTo(binbei.li);
    }

    @Test
    void whoWorkedOnARoundNeverChecksALaterOne() {
        var feng = browser(binbei.feng, Roles.DIRECTOR);
        binbei.run(binbei.feng, () -> desk.report(boiler, "好了", List.of()));
        binbei.run(binbei.li, () -> desk.returnToOwner(boiler, 1, "温度没写", in(Duration.ofDays(1))));

        assertThat(feng.post(at(boiler) + "/owner", given(boiler, binbei.guo, binbei.feng), HTMX)
                        .statusCode())
                .isEqualTo(403);
        assertThat(refused(director().post(at(boiler) + "/owner", given(boiler, binbei.zhou, binbei.feng), HTMX)))
                .contains("data-for=\"supervisor\"", "检查人办过这件事");

        done(director().post(at(boiler) + "/owner", given(boiler, binbei.zhou, binbei.li)), boiler);
        binbei.run(binbei.zhou, () -> desk.report(boiler, "58 ℃", List.of()));
        standIn(binbei.li, binbei.feng);
        assertThat(feng.post(at(boiler) + "/check", verdict(2), HTMX).statusCode())
                .isEqualTo(403);
        assertThat(item(boiler).stage()).isEqualTo(Stage.DONE);
    }

    @Test
    void whoDidItForTheOwnerDoesNotCheckItForTheSupervisor() {
        var han = binbei.person("韩友", "值班员", null);
        standIn(binbei.feng, han);
        standIn(binbei.li, han);
        var friend = browser(han, Roles.DUTY_OFFICER);
        done(friend.post(at(boiler) + "/steps/0", Map.of("step", "电话问明原因", "done", "true")), boiler);
        binbei.run(binbei.feng, () -> desk.report(boiler, "好了", List.of()));

        assertThat(item(boiler).workers()).contains(han.id());
        assertThat(friend.post(at(boiler) + "/check", verdict(1), HTMX).statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoChecksItDoesNotCarryItOutForTheOwner() {
        standIn(binbei.feng, binbei.li);
        var li = browser(binbei.li, Roles.DUTY_OFFICER);
        for (var act : Map.of(
                        "/acceptance", Map.<String, String>of(),
                        "/steps/0", Map.of("step", "电话问明原因", "done", "true"),
                        "/outcome", Map.of("words", "好了"))
                .entrySet())
            assertThat(li.post(at(boiler) + act.getKey(), act.getValue(), HTMX).statusCode())
                    .as(act.getKey())
                    .isEqualTo(403);
        assertThat(item(boiler).stage()).isEqualTo(Stage.ARRANGED);
    }

    /** As the application's own role, which writes what it likes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update work.item set supervisor_id = owner_id, owner_id = supervisor_id where id = ?",
                "update work.item set workers = '{}', supervisor_id = owner_id, owner_id = arranged_by where id = ?",
                "update work.item set workers = '{}', owner_id = arranged_by, stage = 'CLOSED', done_at = now(), done_by = arranged_by, closed_at = now(), closed_by = owner_id where id = ?",
                "update work.item_step set done_by = (select arranged_by from work.item where id = item_id), done_at = now() where item_id = ?",
            })
    void theDatabaseHoldsItToo(String sql) {
        binbei.run(binbei.feng, () -> desk.report(boiler, "好了", List.of()));
        binbei.run(binbei.li, () -> desk.returnToOwner(boiler, 1, "温度没写", in(Duration.ofDays(1))));
        assertThatThrownBy(() -> update(sql)).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void nobodyIsTakenOffThoseWhoWorkedOnIt() {
        binbei.run(binbei.feng, () -> desk.accept(boiler));
        update("update work.item set workers = '{}', owner_id = arranged_by, stage = 'ARRANGED' where id = ?");
        assertThat(item(boiler).workers()).contains(binbei.feng.id(), binbei.guo.id());
    }

    private void update(String sql) {
        binbei.office.run(() -> transaction.executeWithoutResult(
                status -> jdbc.sql(sql).param(boiler).update()));
    }

    private Map<String, String> given(UUID item, PersonId owner, PersonId supervisor) {
        return new HashMap<>(Map.of(
                "owner",
                owner.id().toString(),
                "supervisor",
                supervisor.id().toString(),
                "due",
                field(in(Duration.ofDays(300))),
                "version",
                Integer.toString(item(item).arrangement())));
    }

    private Map<String, String> amended(String title) {
        return Map.of(
                "title",
                title,
                "content",
                "",
                "steps",
                "",
                "due",
                field(in(Duration.ofDays(300))),
                "version",
                "1",
                "source",
                "ROUTINE");
    }

    private static Map<String, String> verdict(int round) {
        return Map.of(
                "verdict", "passed", "opinion", "", "reply", "已电话回复", "due", "", "round", Integer.toString(round));
    }
}
