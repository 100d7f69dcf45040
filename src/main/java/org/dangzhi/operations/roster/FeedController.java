package org.dangzhi.operations.roster;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.dangzhi.foundation.office.Actor;
import org.dangzhi.foundation.office.Office;
import org.dangzhi.foundation.office.OfficeId;
import org.dangzhi.foundation.web.Needs;
import org.dangzhi.foundation.web.NotFound;
import org.dangzhi.foundation.web.Permits;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.Times;
import org.dangzhi.operations.duty.DutyTabs;
import org.dangzhi.operations.roster.page.FeedsPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Calendar addresses: made and withdrawn by whoever is signed in, read by whoever knows one. */
@Controller
class FeedController {

    private final Feeds feeds;
    private final RosterCalendar calendar;
    private final DutyTabs tabs;
    private final Permits permits;
    private final Texts texts;
    private final Times times;

    FeedController(Feeds feeds, RosterCalendar calendar, DutyTabs tabs, Permits permits, Texts texts, Times times) {
        this.feeds = feeds;
        this.calendar = calendar;
        this.tabs = tabs;
        this.permits = permits;
        this.texts = texts;
        this.times = times;
    }

    @GetMapping("/duty/feeds")
    @Needs(RosterAccess.WISH)
    String list(Model model) {
        return page("", model);
    }

    /** Shows the address, this once. */
    @PostMapping("/duty/feeds")
    @Needs(RosterAccess.WISH)
    String make(@RequestParam(defaultValue = "false") boolean office, Model model) {
        var path = feeds.make(office && permits.may(RosterAccess.PLAN));
        return page(
                ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString(), model);
    }

    @PostMapping("/duty/feeds/{id}/withdraw")
    @Needs(RosterAccess.WISH)
    String withdraw(@PathVariable UUID id) {
        feeds.withdraw(id);
        return "redirect:/duty/feeds";
    }

    private String page(String made, Model model) {
        var rows = feeds.mine().stream()
                .map(feed -> new FeedsPage.Row(
                        feed.id().toString(),
                        texts.t(feed.person() == null ? "roster.feed.office" : "roster.feed.mine"),
                        times.at(feed.madeAt())))
                .toList();
        model.addAttribute("page", new FeedsPage(tabs.all(), rows, made, permits.may(RosterAccess.PLAN)));
        return "roster/FeedsPage";
    }

    /** @throws NotFound (404) for an address that never was, or is withdrawn */
    @GetMapping("/feeds/{office}/{secret}.ics")
    @Needs(Needs.NOBODY)
    void feed(@PathVariable UUID office, @PathVariable String secret, HttpServletResponse response) throws IOException {
        Office.in(new OfficeId(office), Actor.system("roster"), () -> {
            var feed = feeds.of(secret).orElseThrow(NotFound::new);
            response.setContentType("text/calendar; charset=utf-8");
            response.setHeader("Cache-Control", "private, max-age=300");
            calendar.write(feed.person(), response.getOutputStream());
            return true;
        });
    }
}
