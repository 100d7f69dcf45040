package org.dangzhi.foundation.people;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.people.page.PersonForm;
import org.dangzhi.foundation.web.Conflict;
import org.dangzhi.foundation.web.Needs;
import org.dangzhi.foundation.web.Stale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One person: page, form, changes. */
@Controller
@RequestMapping("/people")
class PersonController {

    private final PeopleDirectory people;
    private final PersonPages pages;
    private final Numbers numbers;

    PersonController(PeopleDirectory people, PersonPages pages, Numbers numbers) {
        this.people = people;
        this.pages = pages;
        this.numbers = numbers;
    }

    @GetMapping("/{id}")
    @Needs(Permissions.READ)
    String page(@PathVariable UUID id, Model model) {
        model.addAttribute("page", pages.page(new PersonId(id)));
        return "people/PersonPage";
    }

    @GetMapping("/new")
    @Needs(Permissions.WRITE)
    String fresh(@RequestParam(defaultValue = "") String unit, Model model) {
        model.addAttribute("page", pages.fresh(unit));
        return "people/PersonFormPage";
    }

    @PostMapping
    @Needs(Permissions.WRITE)
    String add(@Valid @ModelAttribute PersonForm form) {
        var id = people.add(card(form));
        return "redirect:/people/" + id.id();
    }

    @GetMapping("/{id}/edit")
    @Needs(Permissions.WRITE)
    String edit(@PathVariable UUID id, Model model) {
        model.addAttribute("page", pages.form(people.of(new PersonId(id))));
        return "people/PersonFormPage";
    }

    @PostMapping("/{id}")
    @Needs(Permissions.WRITE)
    String change(
            @PathVariable UUID id, @Valid @ModelAttribute PersonForm form, Model model, HttpServletResponse response) {
        var person = new PersonId(id);
        try {
            people.change(person, form.writtenOver(), card(form), numbers.shown());
            return "redirect:/people/" + id;
        } catch (Stale stale) {
            return Conflict.answer(pages.versions(people.of(person), card(form)), model, response);
        }
    }

    private NewPerson card(PersonForm form) {
        var unit = form.unit();
        var precedence = form.precedence();
        return new NewPerson(
                form.name(),
                Sexes.read(form.sex()),
                form.post(),
                form.rank(),
                precedence == null ? NewPerson.LAST : precedence,
                unit == null ? null : new UnitId(unit),
                numbers.shown() ? Numbers.sent(form.label(), form.number()) : List.of(),
                form.from(),
                form.until());
    }
}
