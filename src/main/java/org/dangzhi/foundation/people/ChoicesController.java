package org.dangzhi.foundation.people;

import org.dangzhi.foundation.people.page.PersonChoice;
import org.dangzhi.foundation.web.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the person picker offers while somebody types. */
@Controller
class ChoicesController {

    private static final int OFFERED = 8;

    private final People people;

    ChoicesController(People people) {
        this.people = people;
    }

    @GetMapping("/people/choices")
    @Needs(Permissions.READ)
    String choices(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute(
                "choices",
                people.matching(q, OFFERED).stream()
                        .map(ChoicesController::choice)
                        .toList());
        return "people/Choices";
    }

    private static PersonChoice choice(PersonName name) {
        var detail = (name.post() + "\u2003" + name.unit()).strip();
        return new PersonChoice(name.id().id().toString(), name.name(), name.shown(), detail);
    }
}
