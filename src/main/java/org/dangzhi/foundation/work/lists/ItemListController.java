package org.dangzhi.foundation.work.lists;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.dangzhi.foundation.web.ConflictAnswer;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.StaleVersionException;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.work.ItemForm;
import org.dangzhi.foundation.work.ItemFormPages;
import org.dangzhi.foundation.work.Source;
import org.dangzhi.foundation.work.WorkModule;
import org.dangzhi.foundation.work.items.ItemCommands;
import org.dangzhi.foundation.work.items.ItemDescription;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Controller of lists of items and of new items. */
@Controller
@RequestMapping("/items")
@RequiresPermission(WorkModule.READ)
public class ItemListController {

    /** @param version arrangement which the writer saw; {@code over} the one they were shown after a conflict */
    public record AmendForm(
            @NotBlank @Size(max = 120) @Nullable String title,
            @Size(max = 4000) @Nullable String content,
            @NotNull @Nullable Source source,
            @Size(max = 60) @Nullable String sourceNumber,
            @NotBlank @Nullable String due,
            @Size(max = 4000) @Nullable String steps,
            int version,
            @Nullable Integer over) {

        int writtenOver() {
            return over == null ? version : over;
        }
    }

    private final ItemCommands commands;
    private final ItemListPages lists;
    private final ItemSheet sheet;
    private final ItemFormPages forms;
    private final TimeWords times;

    ItemListController(
            ItemCommands commands, ItemListPages lists, ItemSheet sheet, ItemFormPages forms, TimeWords times) {
        this.commands = commands;
        this.lists = lists;
        this.sheet = sheet;
        this.forms = forms;
        this.times = times;
    }

    @GetMapping
    String list(@Valid ItemFilter search, Model model) {
        model.addAttribute("page", lists.page(search));
        return "work/ItemsPage";
    }

    @GetMapping("/export")
    ResponseEntity<Resource> export(@Valid ItemFilter search) {
        return sheet.export(lists.tab(search), search, lists.address(search));
    }

    @RequiresPermission(WorkModule.ASSIGN)
    @GetMapping("/new")
    String fresh(ItemForm given, Model model) {
        model.addAttribute("page", forms.fresh(given));
        return "work/ItemFormPage";
    }

    @RequiresPermission(WorkModule.ASSIGN)
    @PostMapping
    String arrange(@Valid ItemForm form) {
        return "redirect:/items/" + commands.assign(form.item(times)).id().id();
    }

    @GetMapping("/{id}/edit")
    String again(@PathVariable UUID id, Model model) {
        model.addAttribute("page", forms.again(id));
        return "work/ItemFormPage";
    }

    @PostMapping("/{id}")
    String amend(@PathVariable UUID id, @Valid AmendForm form, Model model, HttpServletResponse response) {
        try {
            amend(id, form);
            return "redirect:/items/" + id;
        } catch (StaleVersionException stale) {
            return ConflictAnswer.answer(forms.versions(id, form), model, response);
        }
    }

    private void amend(UUID id, AmendForm form) {
        commands.amend(
                id,
                form.writtenOver(),
                new ItemDescription(
                        ItemForm.text(form.title()),
                        ItemForm.text(form.content()),
                        Objects.requireNonNull(form.source()),
                        ItemForm.blank(form.sourceNumber()),
                        null),
                ItemForm.lines(ItemForm.text(form.steps())),
                times.due(ItemForm.text(form.due()), "due"));
    }
}
