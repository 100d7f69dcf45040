package org.dangzhi.overview.manage;

import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.frame.Navigations;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The tiles, and what each person pins of them. */
@Controller
@RequiresPermission(RequiresPermission.SIGNED_IN)
class ManagementController {

    private static final String TILES = "/manage";

    private final ManagementPages pages;
    private final PinnedTileRows pins;
    private final People people;
    private final Navigations navigations;
    private final TransactionTemplate transaction;

    ManagementController(
            ManagementPages pages,
            PinnedTileRows pins,
            People people,
            Navigations navigations,
            TransactionTemplate transaction) {
        this.pages = pages;
        this.pins = pins;
        this.people = people;
        this.navigations = navigations;
        this.transaction = transaction;
    }

    @GetMapping(TILES)
    String page(Model model) {
        model.addAttribute("page", pages.page());
        return "manage/ManagementPage";
    }

    @PostMapping("/manage/pins/{tile}")
    String pin(@PathVariable String tile) {
        var open = navigations.ofPerson().tiles().stream()
                .filter(place -> place.id().equals(tile))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        transaction.executeWithoutResult(status -> pins.pin(people.me(), open.id()));
        return "redirect:" + TILES;
    }

    /** Also for a tile that the person may no longer open. */
    @PostMapping("/manage/pins/{tile}/taken-down")
    String takeDown(@PathVariable String tile) {
        transaction.executeWithoutResult(status -> pins.takeDown(people.me(), tile));
        return "redirect:" + TILES;
    }
}
