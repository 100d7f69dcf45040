package org.dangzhi.operations.planning;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.dangzhi.foundation.office.Actor;
import org.dangzhi.foundation.office.Office;
import org.dangzhi.foundation.office.OfficeId;
import org.dangzhi.foundation.web.Needs;
import org.dangzhi.foundation.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Calendars for whoever knows their address. The address names the office, so nothing is read before it is bound. */
@Controller
@Needs(Needs.NOBODY)
class FeedDoor {

    private final Feeds feeds;
    private final RosterCalendar calendar;

    FeedDoor(Feeds feeds, RosterCalendar calendar) {
        this.feeds = feeds;
        this.calendar = calendar;
    }

    /** @throws NotFound (404) for an address that never was, or is withdrawn */
    @RequestMapping(
            path = "/feeds/{office}/{secret}.ics",
            method = RequestMethod.GET) // no page: its read has no office
    void feed(@PathVariable UUID office, @PathVariable String secret, HttpServletResponse response) throws IOException {
        Office.in(new OfficeId(office), Actor.system("planning"), () -> {
            var feed = feeds.of(secret).orElseThrow(NotFound::new);
            response.setContentType("text/calendar; charset=utf-8");
            response.setHeader("Cache-Control", "private, max-age=300");
            calendar.write(feed.person(), response.getOutputStream());
            return true;
        });
    }
}
