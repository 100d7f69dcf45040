package org.dangzhi.operations.planning.feeds;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.dangzhi.foundation.access.SecretGenerator;
import org.dangzhi.foundation.office.Actor;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.OfficeId;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.operations.planning.feeds.CalendarFeedRows.Feed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.request.ServletWebRequest;

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
            method = RequestMethod.GET) // no page: it notes its use, and has no office before
    void feed(
            @PathVariable UUID office,
            @PathVariable String secret,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        OfficeContext.in(new OfficeId(office), Actor.system("planning"), () -> {
            var feed = feeds.of(secret).orElseThrow(NotFoundException::new);
            answer(feed, request, response);
            return true;
        });
    }

    /**
     * Nothing again to whoever has it already. The tag is a weak one, since the container compresses nothing that a
     * strong one vouches for byte by byte.
     */
    private void answer(Feed feed, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var content = calendar.of(feed);
        var hash = SecretGenerator.hash(content);
        var changed = feeds.use(feed, hash);
        response.setHeader("Cache-Control", "private, max-age=300");
        if (new ServletWebRequest(request, response).checkNotModified("W/\"" + hash + "\"", changed.toEpochMilli()))
            return;
        response.setContentType("text/calendar; charset=utf-8");
        response.getOutputStream().write(content);
    }
}
