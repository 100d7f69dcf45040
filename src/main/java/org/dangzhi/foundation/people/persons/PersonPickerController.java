package org.dangzhi.foundation.people.persons;

import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PeopleModule;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.people.page.PersonOption;
import org.dangzhi.foundation.web.RequiresPermission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Controller of the person picker: what it offers while somebody types. */
@Controller
class PersonPickerController {

    private static final int OFFERED = 8;

    private final People people;

    PersonPickerController(People people) {
        this.people = people;
    }

    @GetMapping("/people/choices")
    @RequiresPermission(PeopleModule.READ)
    String choices(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute(
                "choices",
                people.matching(q, OFFERED).stream()
                        .map(PersonPickerController::choice)
                        .toList());
        return "people/PersonPicker";
    }

    private static PersonOption choice(PersonName name) {
        var detail = (name.post() + "\u2003" + name.unit()).strip();
        return new PersonOption(name.id().id().toString(), name.name(), name.shown(), detail);
    }
}
