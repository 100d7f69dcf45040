package org.dangzhi.operations.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.web.Choice;
import org.dangzhi.foundation.web.Needs;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.duty.DutyTabs;
import org.dangzhi.operations.duty.Post;
import org.dangzhi.operations.duty.Rostering;
import org.dangzhi.operations.duty.ShiftKindId;
import org.dangzhi.operations.planning.page.RulesPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The rules of the roster, each switched and weighted. */
@Controller
@RequestMapping("/duty/plan/rules")
@Needs(RosterAccess.PLAN)
class RulesController {

    private final RuleBook book;
    private final Requirements requirements;
    private final Places places;
    private final Rostering rostering;
    private final DutyTabs tabs;
    private final PlanTabs parts;
    private final Texts texts;

    RulesController(
            RuleBook book,
            Requirements requirements,
            Places places,
            Rostering rostering,
            DutyTabs tabs,
            PlanTabs parts,
            Texts texts) {
        this.book = book;
        this.requirements = requirements;
        this.places = places;
        this.rostering = rostering;
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
                        book.all().values().stream().map(this::row).toList(),
                        asked(),
                        Stream.of(Post.values())
                                .map(post -> new Choice(post.name(), texts.t(post.word())))
                                .toList(),
                        Stream.concat(
                                        Stream.of(new Choice("", texts.t("planning.skills.everyShift"))),
                                        rostering.kinds().stream()
                                                .map(kind -> new Choice(
                                                        kind.id().id().toString(), kind.name())))
                                .toList(),
                        places.skills()));
        return "planning/RulesPage";
    }

    private List<RulesPage.Asked> asked() {
        var kinds = rostering.kinds();
        return requirements.all().stream()
                .map(one -> new RulesPage.Asked(
                        one.id().toString(),
                        texts.t(one.post().word()),
                        kinds.stream()
                                .filter(kind -> kind.id().equals(one.kind()))
                                .map(Rostering.Kind::name)
                                .findFirst()
                                .orElse(texts.t("planning.skills.everyShift")),
                        one.skill()))
                .toList();
    }

    @PostMapping("/requirements")
    String ask(
            @RequestParam Post post,
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
