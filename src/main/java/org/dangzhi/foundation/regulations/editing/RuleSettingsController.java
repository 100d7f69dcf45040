package org.dangzhi.foundation.regulations.editing;

import java.util.UUID;
import org.dangzhi.foundation.regulations.CategoryRows;
import org.dangzhi.foundation.regulations.RegulationsModule;
import org.dangzhi.foundation.regulations.SynonymRows;
import org.dangzhi.foundation.web.RequiresPermission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Categories of regulations, and words that mean the same when somebody searches. */
@Controller
@RequestMapping("/rules/settings")
@RequiresPermission(RegulationsModule.LIBRARY)
class RuleSettingsController {

    private static final String CATEGORIES = "redirect:/rules/settings#categories";
    private static final String SYNONYMS = "redirect:/rules/settings#synonyms";

    private final CategoryRows categoryRows;
    private final SynonymRows synonyms;
    private final RuleSettingsPages pages;

    RuleSettingsController(CategoryRows categoryRows, SynonymRows synonyms, RuleSettingsPages pages) {
        this.categoryRows = categoryRows;
        this.synonyms = synonyms;
        this.pages = pages;
    }

    @GetMapping
    String page(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("page", pages.page(q));
        return "regulations/RuleSettingsPage";
    }

    @PostMapping("/categories")
    String add(@RequestParam(defaultValue = "") String name) {
        categoryRows.add(name);
        return CATEGORIES;
    }

    @PostMapping("/categories/{code}")
    String rename(@PathVariable String code, @RequestParam(defaultValue = "") String name) {
        categoryRows.rename(code, name);
        return CATEGORIES;
    }

    @PostMapping("/categories/{code}/retirement")
    String retire(@PathVariable String code, @RequestParam(defaultValue = "false") boolean retired) {
        categoryRows.retire(code, retired);
        return CATEGORIES;
    }

    @PostMapping("/categories/{code}/forward")
    String forward(@PathVariable String code) {
        categoryRows.forward(code);
        return CATEGORIES;
    }

    @PostMapping("/synonyms")
    String mean(@RequestParam(defaultValue = "") String words) {
        synonyms.add(words);
        return SYNONYMS;
    }

    @PostMapping("/synonyms/{id}")
    String change(@PathVariable UUID id, @RequestParam(defaultValue = "") String words) {
        synonyms.change(id, words);
        return SYNONYMS;
    }

    @PostMapping("/synonyms/{id}/removal")
    String remove(@PathVariable UUID id) {
        synonyms.remove(id);
        return SYNONYMS;
    }
}
