package org.dangzhi.foundation.rules.standards;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.dangzhi.foundation.regulations.RegulationsModule;
import org.dangzhi.foundation.rules.RulesModule;
import org.dangzhi.foundation.rules.StandardProfile;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.RequiresPermission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The book of standards: its list, each standard, the form of a new one or of the next edition. */
@Controller
@RequestMapping("/rules/standards")
class StandardsController {

    private static final String HERE = "redirect:/rules/standards/";

    private final StandardPages pages;
    private final SimulationPages simulation;
    private final StandardCommands commands;

    StandardsController(StandardPages pages, SimulationPages simulation, StandardCommands commands) {
        this.pages = pages;
        this.simulation = simulation;
        this.commands = commands;
    }

    @GetMapping
    @RequiresPermission(RegulationsModule.READ)
    String list(StandardFilter filter, Model model) {
        model.addAttribute("page", pages.list(filter));
        return "rules/StandardsPage";
    }

    @GetMapping("/{code}")
    @RequiresPermission(RegulationsModule.READ)
    String one(@PathVariable String code, @RequestParam MultiValueMap<String, String> typed, Model model) {
        model.addAttribute("page", pages.one(code, typed));
        return "rules/StandardPage";
    }

    /** @param like code of a standard over the same thing, whose form is filled in */
    @GetMapping("/new")
    @RequiresPermission(RulesModule.STANDARDS)
    String fresh(@RequestParam(required = false) @Nullable String like, Model model) {
        model.addAttribute("page", pages.form(like, false));
        return "rules/StandardFormPage";
    }

    @GetMapping("/{code}/edition")
    @RequiresPermission(RulesModule.STANDARDS)
    String edition(@PathVariable String code, Model model) {
        model.addAttribute("page", pages.form(code, true));
        return "rules/StandardFormPage";
    }

    @PostMapping
    @RequiresPermission(RulesModule.STANDARDS)
    String put(@Valid StandardForm typed) {
        var standard = typed.standard(pages.today());
        commands.put(standard);
        return HERE + standard.code();
    }

    @PostMapping("/{code}/end")
    @RequiresPermission(RulesModule.STANDARDS)
    String end(@PathVariable String code, @RequestParam(required = false) @Nullable LocalDate last) {
        if (last == null) throw new Refusal("rules.refused.day").at("last");
        commands.end(code, last);
        return HERE + code;
    }

    @PostMapping("/profile")
    @RequiresPermission(RulesModule.STANDARDS)
    String profile(@RequestParam StandardProfile profile) {
        commands.profile(profile);
        return "redirect:/rules/standards";
    }

    /** What the box beside a form or a standard says of the facts in it. */
    @PostMapping("/trial")
    @RequiresPermission(RulesModule.CHECK)
    String trial(StandardForm typed, @RequestParam MultiValueMap<String, String> facts, Model model) {
        model.addAttribute("trial", simulation.trial(typed, facts));
        return "rules/ExpressionCheck";
    }

    /** What the typed standard would have found in the past cases of some days. */
    @PostMapping("/dry-run")
    @RequiresPermission(RulesModule.STANDARDS)
    String dryRun(
            StandardForm typed,
            @RequestParam(required = false) @Nullable LocalDate since,
            @RequestParam(required = false) @Nullable LocalDate until,
            Model model) {
        model.addAttribute("run", simulation.dryRun(typed, since, until));
        return "rules/DryRun";
    }
}
