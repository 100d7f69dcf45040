package org.dangzhi.operations.planning.feeds;

import java.util.UUID;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.operations.planning.PlanningModule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Controller of calendar feeds: one's own, made and withdrawn by whoever is signed in, and the whole office's. */
@Controller
class CalendarFeedController {

    private final CalendarFeeds feeds;
    private final CalendarFeedPages pages;
    private final CurrentPermissions permissions;

    CalendarFeedController(CalendarFeeds feeds, CalendarFeedPages pages, CurrentPermissions permissions) {
        this.feeds = feeds;
        this.pages = pages;
        this.permissions = permissions;
    }

    @GetMapping("/duty/feeds")
    @RequiresPermission(PlanningModule.WISH)
    String list(Model model) {
        model.addAttribute("page", pages.own(""));
        return "planning/FeedsPage";
    }

    /**
     * Shows the address, this once.
     *
     * @param alarm minutes before a shift; none for no alarm
     */
    @PostMapping("/duty/feeds")
    @RequiresPermission(PlanningModule.WISH)
    String make(
            @RequestParam(defaultValue = "false") boolean office,
            @RequestParam(required = false) @Nullable Integer alarm,
            Model model) {
        var path = feeds.make(office && permissions.may(PlanningModule.PLAN), FeedAlarm.offered(alarm));
        var address = ServletUriComponentsBuilder.fromCurrentContextPath().path(path);
        model.addAttribute("page", pages.own(address.toUriString()));
        return "planning/FeedPart";
    }

    @PostMapping("/duty/feeds/{id}/withdraw")
    @RequiresPermission(PlanningModule.WISH)
    String withdraw(@PathVariable UUID id) {
        feeds.withdraw(id);
        return "redirect:/duty/feeds";
    }

    @GetMapping("/duty/feeds/all")
    @RequiresPermission(PlanningModule.FEEDS)
    String all(Model model) {
        model.addAttribute("page", pages.ofOffice());
        return "planning/OfficeFeedsPage";
    }

    @PostMapping("/duty/feeds/all/{id}/withdraw")
    @RequiresPermission(PlanningModule.FEEDS)
    String withdrawAny(@PathVariable UUID id) {
        feeds.withdrawAny(id);
        return "redirect:/duty/feeds/all";
    }
}
