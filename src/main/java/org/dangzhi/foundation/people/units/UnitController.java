package org.dangzhi.foundation.people.units;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.people.NewUnit;
import org.dangzhi.foundation.people.PeopleModule;
import org.dangzhi.foundation.people.UnitId;
import org.dangzhi.foundation.people.page.UnitForm;
import org.dangzhi.foundation.people.page.UnitFormPage;
import org.dangzhi.foundation.people.page.UnitsPage;
import org.dangzhi.foundation.web.ConflictAnswer;
import org.dangzhi.foundation.web.ConflictingVersions;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.StaleVersionException;
import org.dangzhi.foundation.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tree of units and its changes. */
@Controller
@RequestMapping("/units")
class UnitController {

    private static final String INDENT = "　　";

    private final UnitCommands units;
    private final UnitQuery query;
    private final UnitOptions options;
    private final CurrentPermissions permissions;
    private final Texts texts;

    UnitController(
            UnitCommands units, UnitQuery query, UnitOptions options, CurrentPermissions permissions, Texts texts) {
        this.units = units;
        this.query = query;
        this.options = options;
        this.permissions = permissions;
        this.texts = texts;
    }

    @GetMapping
    @RequiresPermission(PeopleModule.READ)
    String page(Model model) {
        var rows = query.tree().stream().map(UnitController::row).toList();
        model.addAttribute("page", new UnitsPage(rows, permissions.may(PeopleModule.WRITE)));
        return "people/UnitsPage";
    }

    @GetMapping("/new")
    @RequiresPermission(PeopleModule.WRITE)
    String fresh(@RequestParam(required = false) @Nullable UUID parent, Model model) {
        model.addAttribute(
                "page", new UnitFormPage("/units", "", new UnitForm("", "", parent, null, 0, null), parents()));
        return "people/UnitFormPage";
    }

    @PostMapping
    @RequiresPermission(PeopleModule.WRITE)
    String add(@Valid @ModelAttribute UnitForm form) {
        units.add(card(form));
        return "redirect:/units";
    }

    @GetMapping("/{id}")
    @RequiresPermission(PeopleModule.WRITE)
    String edit(@PathVariable UUID id, Model model) {
        var unit = units.of(new UnitId(id));
        var card = unit.card();
        var parent = card.parent() == null ? null : card.parent().id();
        var form = new UnitForm(card.name(), card.shortName(), parent, card.position(), unit.version(), null);
        model.addAttribute("page", new UnitFormPage("/units/" + id, "/units/" + id + "/removal", form, parents()));
        return "people/UnitFormPage";
    }

    @PostMapping("/{id}")
    @RequiresPermission(PeopleModule.WRITE)
    String change(
            @PathVariable UUID id, @Valid @ModelAttribute UnitForm form, Model model, HttpServletResponse response) {
        var unit = new UnitId(id);
        try {
            units.change(unit, form.writtenOver(), card(form));
            return "redirect:/units";
        } catch (StaleVersionException stale) {
            return ConflictAnswer.answer(versions(units.of(unit), card(form)), model, response);
        }
    }

    @PostMapping("/{id}/removal")
    @RequiresPermission(PeopleModule.WRITE)
    String remove(@PathVariable UUID id) {
        units.remove(new UnitId(id));
        return "redirect:/units";
    }

    private ConflictingVersions versions(Unit unit, NewUnit yours) {
        var now = unit.card();
        return new ConflictingVersions(
                unit.version(),
                "/units/" + unit.id().id(),
                List.of(
                        line("people.unit.name", now.name(), yours.name()),
                        line("people.unit.short", now.shortName(), yours.shortName()),
                        line("people.unit.parent", parent(now), parent(yours)),
                        line("people.unit.position", "" + now.position(), "" + yours.position())));
    }

    private ConflictingVersions.Line line(String key, String now, String yours) {
        return new ConflictingVersions.Line(texts.t(key), now, yours.strip());
    }

    private String parent(NewUnit card) {
        var id = card.parent() == null ? "" : card.parent().id().toString();
        return parents().stream()
                .filter(choice -> choice.value().equals(id))
                .map(choice -> choice.label().strip())
                .findFirst()
                .orElse("");
    }

    private List<SelectOption> parents() {
        return options.all(texts.t("people.unit.top"));
    }

    private static NewUnit card(UnitForm form) {
        var parent = form.parent();
        return new NewUnit(
                parent == null ? null : new UnitId(parent),
                form.name(),
                form.shortName(),
                requireNonNullElse(form.position(), 0));
    }

    private static UnitsPage.Row row(UnitQuery.Node node) {
        var unit = node.info();
        return new UnitsPage.Row(
                unit.id().id().toString(),
                INDENT.repeat(unit.depth()),
                unit.name(),
                unit.shortName(),
                node.persons() == 0 ? "" : Integer.toString(node.persons()));
    }
}
