package org.dangzhi.operations.planning.feeds;

import java.util.UUID;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.DutyTabs;
import org.dangzhi.operations.planning.PlanningModule;
import org.dangzhi.operations.planning.page.FeedsPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Controller of one's calendar feeds: made and withdrawn by whoever is signed in. */
@Controller
class CalendarFeedController {

    private final CalendarFeeds feeds;
    private final DutyTabs tabs;
    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;

    CalendarFeedController(
            CalendarFeeds feeds, DutyTabs tabs, CurrentPermissions permissions, Texts texts, TimeWords times) {
        this.feeds = feeds;
        this.tabs = tabs;
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
    }

    @GetMapping("/duty/feeds")
    @RequiresPermission(PlanningModule.WISH)
    String list(Model model) {
        model.addAttribute("page", page(""));
        return "planning/FeedsPage";
    }

    /** Shows the address, this once. */
    @PostMapping("/duty/feeds")
    @RequiresPermission(PlanningModule.WISH)
    String make(@RequestParam(defaultValue = "false") boolean office, Model model) {
        var path = feeds.make(office && permissions.may(PlanningModule.PLAN));
        var address = ServletUriComponentsBuilder.fromCurrentContextPath().path(path);
        model.addAttribute("page", page(address.toUriString()));
        return "planning/FeedPart";
    }

    @PostMapping("/duty/feeds/{id}/withdraw")
    @RequiresPermission(PlanningModule.WISH)
    String withdraw(@PathVariable UUID id) {
        feeds.withdraw(id);
        return "redirect:/duty/feeds";
    }

    private FeedsPage page(String made) {
        var rows = feeds.mine().stream()
                .map(feed -> new FeedsPage.Row(
                        feed.id().toString(),
                        texts.t(feed.person() == null ? "planning.feed.office" : "planning.feed.mine"),
                        times.at(feed.madeAt())))
                .toList();
        return new FeedsPage(tabs.all(), rows, made, permissions.may(PlanningModule.PLAN));
    }
}
