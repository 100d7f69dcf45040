package org.dangzhi.foundation.web.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.web.RequiresPermission;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** {@code ErrorController} for what failed outside of any handler: filters, the container itself, security's 403. */
@Controller
@RequiresPermission(RequiresPermission.NOBODY)
class FallbackErrorController implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(FallbackErrorController.class);

    private final ProblemWords problems;
    private final ProblemWriter writer;

    FallbackErrorController(ProblemWords problems, ProblemWriter writer) {
        this.problems = problems;
        this.writer = writer;
    }

    @RequestMapping("/error")
    Object answer(HttpServletRequest request, HttpServletResponse response) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (DatabaseAway.isCauseOf(failure)) {
            LOG.warn("The database is away: {}", failure.getMessage());
            response.setHeader("Retry-After", "5");
            return writer.answer(503, problems.plain("503", ""), request, response);
        }
        if (status >= 500 && status != 503) {
            var id = TimeOrderedIds.next().toString();
            LOG.error("Fault {}", id, failure);
            return writer.answer(status, problems.fault(id), request, response);
        }
        var what = switch (status) {
            case 401, 403, 404, 405, 409, 413, 415, 429, 503 -> Integer.toString(status);
            default -> "unreadable";
        };
        return writer.answer(status, problems.plain(what, ""), request, response);
    }
}
