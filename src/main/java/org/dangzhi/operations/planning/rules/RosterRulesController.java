package org.dangzhi.operations.planning.rules;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftKindId;
import org.dangzhi.operations.planning.PlanningModule;
import org.dangzhi.operations.planning.RosterRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The rules of the roster, each switched and weighted, and what posts ask for. */
@Controller
@RequestMapping("/duty/plan/rules")
@RequiresPermission(PlanningModule.PLAN)
class RosterRulesController {

    private final RosterRuleSettings settings;
    private final Requirements requirements;
    private final RosterRulePages pages;

    RosterRulesController(RosterRuleSettings settings, Requirements requirements, RosterRulePages pages) {
        this.settings = settings;
        this.requirements = requirements;
        this.pages = pages;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("page", pages.page());
        return "planning/RosterRulesPage";
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
}
