package org.dangzhi.operations.planning.rules;

import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.planning.members.RosterMembers;
import org.dangzhi.operations.planning.page.RosterRulesPage;
import org.springframework.stereotype.Component;

/** Presenter of the roster's rules and of what posts ask for. */
@Component
class RosterRulePages {

    private final RosterRuleSettings settings;
    private final Requirements requirements;
    private final RosterMembers members;
    private final ShiftPlan plan;
    private final Texts texts;

    RosterRulePages(
            RosterRuleSettings settings,
            Requirements requirements,
            RosterMembers members,
            ShiftPlan plan,
            Texts texts) {
        this.settings = settings;
        this.requirements = requirements;
        this.members = members;
        this.plan = plan;
        this.texts = texts;
    }

    RosterRulesPage page() {
        var kinds = plan.kinds();
        return new RosterRulesPage(
                settings.all().values().stream().map(this::row).toList(),
                asked(kinds),
                Stream.of(DutyPost.values())
                        .map(post -> new SelectOption(post.name(), texts.t(post.word())))
                        .toList(),
                Stream.concat(
                                Stream.of(new SelectOption("", texts.t("planning.skills.everyShift"))),
                                kinds.stream()
                                        .map(kind ->
                                                new SelectOption(kind.id().id().toString(), kind.name())))
                        .toList(),
                members.skills());
    }

    private List<RosterRulesPage.Requirement> asked(List<ShiftPlan.Kind> kinds) {
        return requirements.all().stream()
                .map(one -> new RosterRulesPage.Requirement(
                        one.id().toString(),
                        texts.t(one.post().word()),
                        kinds.stream()
                                .filter(kind -> kind.id().equals(one.kind()))
                                .map(ShiftPlan.Kind::name)
                                .findFirst()
                                .orElse(texts.t("planning.skills.everyShift")),
                        one.skill()))
                .toList();
    }

    private RosterRulesPage.Row row(RosterRuleSetting rule) {
        var code = rule.code();
        return new RosterRulesPage.Row(
                code.name(),
                texts.t(code.word()),
                texts.t(code.word() + ".hint"),
                rule.active(),
                code.mayBeMust(),
                rule.must(),
                code.hasAmount() ? Integer.toString(rule.amount()) : "",
                code.least(),
                code.most(),
                Integer.toString(rule.weight()));
    }
}
