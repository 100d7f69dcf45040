package org.dangzhi.foundation.web.live;

import jakarta.servlet.http.HttpSession;
import org.dangzhi.foundation.office.Office;
import org.dangzhi.foundation.web.Needs;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The live connection of a browser, shared between its tabs. */
@RestController
@Needs(Needs.SIGNED_IN)
class LiveController {

    private final Browsers browsers;

    LiveController(Browsers browsers) {
        this.browsers = browsers;
    }

    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter listen(HttpSession session) {
        return browsers.join(Office.current(), session.getId());
    }
}
