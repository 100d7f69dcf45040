package org.dangzhi.foundation.web.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Original request behind an error dispatch of the container: what was asked for. */
final class OriginalRequest {

    private OriginalRequest() {}

    static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    /** Whether a part of a page was asked for, to be put into an open one. */
    static boolean byHtmx(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }
}
