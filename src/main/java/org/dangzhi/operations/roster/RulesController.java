package org.dangzhi.operations.roster;

import java.util.ArrayList;
import java.util.Map;
import org.dangzhi.foundation.web.Needs;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.duty.DutyTabs;
import org.dangzhi.operations.roster.page.RulesPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The rules of the roster, each switched and weighted. */
@Controller
@RequestMapping("/duty/plan/rules")
@Needs(RosterAccess.PLAN)
class RulesController {

    private final RuleBook book;
    private final DutyTabs tabs;
    private final PlanTabs parts;
    private final Texts texts;

    RulesController(RuleBook book, DutyTabs tabs, PlanTabs parts, Texts texts) {
        this.book = book;
        this.tabs = tabs;
        this.parts = parts;
        this.texts = texts;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute(
                "page",
                new RulesPage(
                        tabs.all(),
                        parts.all(),
                        book.all().values().stream().map(this::row).toList()));
        return "roster/RulesPage";
    }

    /** Fields {@code active.REST}, {@code must.REST}, {@code amount.REST}, {@code weight.REST}. */
    @PostMapping
    String keep(@RequestParam Map<String, String> typed) {
        var rules = new ArrayList<RuleSetting>();
        for (var before : book.all().values()) {
            var code = before.code();
            rules.add(new RuleSetting(
                    code,
                    typed.containsKey("active." + code),
                    code.mayBeMust() && "must".equals(typed.get("must." + code)),
                    code.hasAmount() ? number(typed, "amount." + code, code.least(), code.most()) : before.amount(),
                    number(typed, "weight." + code, 1, RuleCode.DEAREST)));
        }
        book.set(rules);
        return "redirect:/duty/plan/rules";
    }

    private static int number(Map<String, String> typed, String field, int least, int most) {
        try {
            return Integer.parseInt(typed.getOrDefault(field, "").strip());
        } catch (NumberFormatException e) {
            throw RosterRefused.number(field, least, most);
        }
    }

    private RulesPage.Row row(RuleSetting rule) {
        var code = rule.code();
        return new RulesPage.Row(
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
