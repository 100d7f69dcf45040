package org.dangzhi.foundation.people;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.people.page.UnitForm;
import org.dangzhi.foundation.people.page.UnitFormPage;
import org.dangzhi.foundation.people.page.UnitsPage;
import org.dangzhi.foundation.web.Choice;
import org.dangzhi.foundation.web.Conflict;
import org.dangzhi.foundation.web.Needs;
import org.dangzhi.foundation.web.Permits;
import org.dangzhi.foundation.web.Stale;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.Versions;
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

    private final UnitTree units;
    private final UnitQuery query;
    private final UnitChoices choices;
    private final DirectoryMenu menu;
    private final Permits permits;
    private final Texts texts;

    UnitController(
            UnitTree units, UnitQuery query, UnitChoices choices, DirectoryMenu menu, Permits permits, Texts texts) {
        this.units = units;
        this.query = query;
        this.choices = choices;
        this.menu = menu;
        this.permits = permits;
        this.texts = texts;
    }

    @GetMapping
    @Needs(Permissions.READ)
    String page(Model model) {
        var rows = query.tree().stream().map(UnitController::row).toList();
        model.addAttribute("page", new UnitsPage(menu.tabs(), rows, permits.may(Permissions.WRITE)));
        return "people/UnitsPage";
    }

    @GetMapping("/new")
    @Needs(Permissions.WRITE)
    String fresh(@RequestParam(required = false) @Nullable UUID parent, Model model) {
        model.addAttribute(
                "page", new UnitFormPage("/units", "", new UnitForm("", "", parent, null, 0, null), parents()));
        return "people/UnitFormPage";
    }

    @PostMapping
    @Needs(Permissions.WRITE)
    String add(@Valid @ModelAttribute UnitForm form) {
        units.add(card(form));
        return "redirect:/units";
    }

    @GetMapping("/{id}")
    @Needs(Permissions.WRITE)
    String edit(@PathVariable UUID id, Model model) {
        var unit = units.of(new UnitId(id));
        var card = unit.card();
        var parent = card.parent() == null ? null : card.parent().id();
        var form = new UnitForm(card.name(), card.shortName(), parent, card.position(), unit.version(), null);
        model.addAttribute("page", new UnitFormPage("/units/" + id, "/units/" + id + "/removal", form, parents()));
        return "people/UnitFormPage";
    }

    @PostMapping("/{id}")
    @Needs(Permissions.WRITE)
    String change(
            @PathVariable UUID id, @Valid @ModelAttribute UnitForm form, Model model, HttpServletResponse response) {
        var unit = new UnitId(id);
        try {
            units.change(unit, form.writtenOver(), card(form));
            return "redirect:/units";
        } catch (Stale stale) {
            return Conflict.answer(versions(units.of(unit), card(form)), model, response);
        }
    }

    @PostMapping("/{id}/removal")
    @Needs(Permissions.WRITE)
    String remove(@PathVariable UUID id) {
        units.remove(new UnitId(id));
        return "redirect:/units";
    }

    private Versions versions(Unit unit, NewUnit yours) {
        var now = unit.card();
        return new Versions(
                unit.version(),
                "/units/" + unit.id().id(),
                List.of(
                        line("people.unit.name", now.name(), yours.name()),
                        line("people.unit.short", now.shortName(), yours.shortName()),
                        line("people.unit.parent", parent(now), parent(yours)),
                        line("people.unit.position", "" + now.position(), "" + yours.position())));
    }

    private Versions.Line line(String key, String now, String yours) {
        return new Versions.Line(texts.t(key), now, yours.strip());
    }

    private String parent(NewUnit card) {
        var id = card.parent() == null ? "" : card.parent().id().toString();
        return parents().stream()
                .filter(choice -> choice.value().equals(id))
                .map(choice -> choice.label().strip())
                .findFirst()
                .orElse("");
    }

    private List<Choice> parents() {
        return choices.all(texts.t("people.unit.top"));
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
