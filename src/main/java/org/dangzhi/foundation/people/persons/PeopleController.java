package org.dangzhi.foundation.people.persons;

import org.dangzhi.foundation.people.PeopleModule;
import org.dangzhi.foundation.web.RequiresPermission;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Controller of the list of persons, as a page and as a sheet. */
@Controller
class PeopleController {

    private final PeoplePages pages;
    private final PeopleSheet sheet;

    PeopleController(PeoplePages pages, PeopleSheet sheet) {
        this.pages = pages;
        this.sheet = sheet;
    }

    @GetMapping("/people")
    @RequiresPermission(PeopleModule.READ)
    String page(PersonFilter asked, Model model) {
        model.addAttribute("page", pages.page(asked));
        return "people/PeoplePage";
    }

    @GetMapping("/people/export")
    @RequiresPermission(PeopleModule.EXPORT)
    ResponseEntity<Resource> export(PersonFilter asked) {
        return sheet.export(asked);
    }
}
