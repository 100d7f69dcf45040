package org.dangzhi.foundation.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Request that a browser makes by itself: a link or a form without our scripts, which shows whatever is answered. */
public final class PlainRequest {

    private PlainRequest() {}

    public static boolean is(HttpServletRequest request) {
        return request.getHeader("HX-Request") == null
                && request.getHeader("X-Live") == null
                && wantsHtml(request.getHeader("Accept"));
    }

    /** Scripts that fetch a part take anything; a browser that goes somewhere names HTML first. */
    private static boolean wantsHtml(@Nullable String accept) {
        return accept != null && accept.contains("text/html");
    }
}
