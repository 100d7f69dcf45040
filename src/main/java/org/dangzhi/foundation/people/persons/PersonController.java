package org.dangzhi.foundation.people.persons;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.people.NewPerson;
import org.dangzhi.foundation.people.PeopleModule;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.UnitId;
import org.dangzhi.foundation.people.page.NameForm;
import org.dangzhi.foundation.people.page.PersonForm;
import org.dangzhi.foundation.people.page.PhonesForm;
import org.dangzhi.foundation.people.phones.PhoneNumberMasking;
import org.dangzhi.foundation.web.ConflictAnswer;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.StaleVersionException;
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

    private final PeopleCommands people;
    private final PersonPages pages;
    private final PhoneNumberMasking numbers;

    PersonController(PeopleCommands people, PersonPages pages, PhoneNumberMasking numbers) {
        this.people = people;
        this.pages = pages;
        this.numbers = numbers;
    }

    @GetMapping("/{id}")
    @RequiresPermission(PeopleModule.READ)
    String page(@PathVariable UUID id, Model model) {
        model.addAttribute("page", pages.page(new PersonId(id)));
        return "people/PersonPage";
    }

    @GetMapping("/new")
    @RequiresPermission(PeopleModule.WRITE)
    String fresh(@RequestParam(defaultValue = "") String unit, Model model) {
        model.addAttribute("page", pages.fresh(unit));
        return "people/PersonFormPage";
    }

    @PostMapping
    @RequiresPermission(PeopleModule.WRITE)
    String add(
            @Valid @ModelAttribute NameForm named,
            @Valid @ModelAttribute PersonForm form,
            @Valid @ModelAttribute PhonesForm phones) {
        var id = people.add(card(named, form, phones));
        return "redirect:/people/" + id.id();
    }

    @GetMapping("/{id}/edit")
    @RequiresPermission(PeopleModule.WRITE)
    String edit(@PathVariable UUID id, Model model) {
        model.addAttribute("page", pages.form(people.of(new PersonId(id))));
        return "people/PersonFormPage";
    }

    @PostMapping("/{id}")
    @RequiresPermission(PeopleModule.WRITE)
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute NameForm named,
            @Valid @ModelAttribute PersonForm form,
            @Valid @ModelAttribute PhonesForm phones,
            Model model,
            HttpServletResponse response) {
        var person = new PersonId(id);
        try {
            people.change(person, form.writtenOver(), card(named, form, phones), numbers.shown());
            return "redirect:/people/" + id;
        } catch (StaleVersionException stale) {
            return ConflictAnswer.answer(pages.versions(people.of(person), card(named, form, phones)), model, response);
        }
    }

    private NewPerson card(NameForm named, PersonForm form, PhonesForm phones) {
        var unit = form.unit();
        var precedence = form.precedence();
        return new NewPerson(
                named.name(),
                named.reading(),
                SexWords.read(form.sex()),
                form.post(),
                form.rank(),
                precedence == null ? NewPerson.LAST : precedence,
                unit == null ? null : new UnitId(unit),
                numbers.shown() ? PhoneNumberMasking.sent(phones.label(), phones.number()) : List.of(),
                form.from(),
                form.until());
    }
}
