package org.dangzhi.operations.planning.feeds;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.dangzhi.foundation.office.Actor;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.OfficeId;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.RequiresPermission;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * Controller of calendar feeds for whoever knows their address. The address names the office, so nothing is read before
 * it is bound.
 */
@Controller
@RequiresPermission(RequiresPermission.NOBODY)
class PublicFeedController {

    private final CalendarFeeds feeds;
    private final RosterICalendar calendar;

    PublicFeedController(CalendarFeeds feeds, RosterICalendar calendar) {
        this.feeds = feeds;
        this.calendar = calendar;
    }

    /** @throws NotFoundException (404) for an address that never was, or is withdrawn */
    @RequestMapping(
            path = "/feeds/{office}/{secret}.ics",
            method = RequestMethod.GET) // no page: its read has no office
    void feed(@PathVariable UUID office, @PathVariable String secret, HttpServletResponse response) throws IOException {
        OfficeContext.in(new OfficeId(office), Actor.system("planning"), () -> {
            var feed = feeds.of(secret).orElseThrow(NotFoundException::new);
            response.setContentType("text/calendar; charset=utf-8");
            response.setHeader("Cache-Control", "private, max-age=300");
            calendar.write(feed.person(), response.getOutputStream());
            return true;
        });
    }
}
