package org.dangzhi.foundation.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dangzhi.foundation.access.SignedInUser;
import org.dangzhi.foundation.web.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Filter that has files refused before they are read: the search for the form's token alone would take them in whole. Large ones
 * are taken of persons only, and with the token in the address, where {@link Ui#uploadTo} puts it. A form of a session that has just
 * ended, which is kept and sent again, is smaller, and its token stands in its field.
 */
class UploadFilter extends OncePerRequestFilter {

    private static final int MOST_BYTES = 2_000_000;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isMultipart(request) || isSmall(request)) chain.doFilter(request, response);
        else if (isPerson()) chain.doFilter(new LargeUpload(request), response);
        else response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
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

    /** An upload whose token is that of its address, whatever stands in its fields. */
    private static final class LargeUpload extends HttpServletRequestWrapper {

        LargeUpload(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            return name.equals(SecurityConfiguration.FORM_TOKEN) ? inAddress() : super.getParameter(name);
        }

        private @Nullable String inAddress() {
            var query = UriComponentsBuilder.newInstance()
                    .query(((HttpServletRequest) getRequest()).getQueryString())
                    .build();
            var token = query.getQueryParams().getFirst(Ui.TOKEN_IN_ADDRESS);
            return token == null ? null : UriUtils.decode(token, StandardCharsets.UTF_8);
        }
    }
}
