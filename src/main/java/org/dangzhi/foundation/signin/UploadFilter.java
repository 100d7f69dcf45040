package org.dangzhi.foundation.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dangzhi.foundation.access.SignedInUser;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Filter that refuses files of somebody who is not signed in before they are read: the search for the form's token alone
 * would take them in whole. A form of a session that has just ended, which is kept and sent again, is smaller.
 */
class UnsignedUploadFilter extends OncePerRequestFilter {

    private static final int MOST_BYTES = 2_000_000;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isMultipart(request) && !isSmall(request) && !isPerson())
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        else chain.doFilter(request, response);
    }

    private static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    private static boolean isSmall(HttpServletRequest request) {
        long size = request.getContentLengthLong();
        return size >= 0 && size <= MOST_BYTES;
    }

    private static boolean isPerson() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof SignedInUser;
    }
}
