package org.dangzhi.foundation.web.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Filter that bounds bodies which are no files, JSON above all. What says that it is larger is refused unread; what does
 * not say is read so far. Files have limits of their own, and a form that of Tomcat.
 */
class BodyLimitFilter extends OncePerRequestFilter {

    /** No form and no record of ours comes near; what is larger is a file. */
    static final int MOST_BYTES = 2_000_000;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isMultipart(request)) chain.doFilter(request, response);
        else if (request.getContentLengthLong() > MOST_BYTES) response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        else chain.doFilter(new BoundedBodyRequest(request, MOST_BYTES), response);
    }

    private static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }
}
