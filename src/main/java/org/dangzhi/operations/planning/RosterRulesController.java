package org.dangzhi.operations.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.DutyTabs;
import org.dangzhi.operations.duty.ShiftKindId;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.planning.page.RosterRulesPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Controller of the rules of the roster, each switched and weighted. */
@Controller
@RequestMapping("/duty/plan/rules")
@RequiresPermission(PlanningModule.PLAN)
class RosterRulesController {

    private final RosterRuleSettings settings;
    private final Requirements requirements;
    private final RosterMembers members;
    private final ShiftPlan plan;
    private final DutyTabs tabs;
    private final PlanningTabs parts;
    private final Texts texts;

    RosterRulesController(
            RosterRuleSettings settings,
            Requirements requirements,
            RosterMembers members,
            ShiftPlan plan,
            DutyTabs tabs,
            PlanningTabs parts,
            Texts texts) {
        this.settings = settings;
        this.requirements = requirements;
        this.members = members;
        this.plan = plan;
        this.tabs = tabs;
        this.parts = parts;
        this.texts = texts;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute(
                "page",
                new RosterRulesPage(
                        tabs.all(),
                        parts.all(),
                        settings.all().values().stream().map(this::row).toList(),
                        asked(),
                        SelectOption.of(DutyPost.values(), post -> texts.t(post.word())),
                        Stream.concat(
                                        Stream.of(new SelectOption("", texts.t("planning.skills.everyShift"))),
                                        plan.kinds().stream()
                                                .map(kind -> new SelectOption(
                                                        kind.id().id().toString(), kind.name())))
                                .toList(),
                        members.skills()));
        return "planning/RosterRulesPage";
    }

    private List<RosterRulesPage.Asked> asked() {
        var kinds = plan.kinds();
        return requirements.all().stream()
                .map(one -> new RosterRulesPage.Asked(
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

    @PostMapping("/requirements")
    String ask(
            @RequestParam DutyPost post,
            @RequestParam(required = false) @Nullable UUID kind,
            @RequestParam(defaultValue = "") String skill) {
        requirements.add(kind == null ? null : new ShiftKindId(kind), post, skill);
        return "redirect:/duty/plan/rules#skills";
    }

    @PostMapping("/requirements/{id}/removal")
    String askNoMore(@PathVariable UUID id) {
        requirements.remove(id);
        return "redirect:/duty/plan/rules#skills";
    }

    /** Fields {@code active.REST}, {@code must.REST}, {@code amount.REST}, {@code weight.REST}. */
    @PostMapping
    String keep(@RequestParam Map<String, String> typed) {
        var rules = new ArrayList<RosterRuleSetting>();
        for (var before : settings.all().values()) {
            var code = before.code();
            rules.add(new RosterRuleSetting(
                    code,
                    typed.containsKey("active." + code),
                    code.mayBeMust() && "must".equals(typed.get("must." + code)),
                    code.hasAmount() ? number(typed, "amount." + code, code.least(), code.most()) : before.amount(),
                    number(typed, "weight." + code, 1, RosterRuleCode.DEAREST)));
        }
        settings.set(rules);
        return "redirect:/duty/plan/rules";
    }

    private static int number(Map<String, String> typed, String field, int least, int most) {
        try {
            return Integer.parseInt(typed.getOrDefault(field, "").strip());
        } catch (NumberFormatException e) {
            throw RosterRefused.number(field, least, most);
        }
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
