package org.dangzhi.operations.planning;

import java.util.UUID;
import org.dangzhi.foundation.web.Needs;
import org.dangzhi.foundation.web.Permits;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.Times;
import org.dangzhi.operations.duty.DutyTabs;
import org.dangzhi.operations.planning.page.FeedsPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Calendar addresses: made and withdrawn by whoever is signed in. */
@Controller
class FeedController {

    private final Feeds feeds;
    private final DutyTabs tabs;
    private final Permits permits;
    private final Texts texts;
    private final Times times;

    FeedController(Feeds feeds, DutyTabs tabs, Permits permits, Texts texts, Times times) {
        this.feeds = feeds;
        this.tabs = tabs;
        this.permits = permits;
        this.texts = texts;
        this.times = times;
    }

    @GetMapping("/duty/feeds")
    @Needs(RosterAccess.WISH)
    String list(Model model) {
        model.addAttribute("page", page(""));
        return "planning/FeedsPage";
    }

    /** Shows the address, this once. */
    @PostMapping("/duty/feeds")
    @Needs(RosterAccess.WISH)
    String make(@RequestParam(defaultValue = "false") boolean office, Model model) {
        var path = feeds.make(office && permits.may(RosterAccess.PLAN));
        var address = ServletUriComponentsBuilder.fromCurrentContextPath().path(path);
        model.addAttribute("page", page(address.toUriString()));
        return "planning/FeedPart";
    }

    @PostMapping("/duty/feeds/{id}/withdraw")
    @Needs(RosterAccess.WISH)
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
        return new FeedsPage(tabs.all(), rows, made, permits.may(RosterAccess.PLAN));
    }
}
