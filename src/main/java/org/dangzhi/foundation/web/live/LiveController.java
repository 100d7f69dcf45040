package org.dangzhi.foundation.web.live;

import jakarta.servlet.http.HttpSession;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.web.RequiresPermission;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The live connection of a browser, shared between its tabs. */
@RestController
@RequiresPermission(RequiresPermission.SIGNED_IN)
class LiveController {

    private final LiveConnections connections;

    LiveController(LiveConnections connections) {
        this.connections = connections;
    }

    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter listen(HttpSession session) {
        return connections.join(OfficeContext.current(), session.getId());
    }
}
