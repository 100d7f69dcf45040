package org.dangzhi.foundation.web.templates;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Redirect view of {@code "redirect:/…"} that means the same to htmx as to a browser: a GET of the next page. htmx is
 * told by a header, for it would follow by itself and put the next page into this one.
 */
class HtmxAwareRedirectView extends RedirectView {

    HtmxAwareRedirectView(String address) {
        super(address, true);
        setStatusCode(HttpStatus.SEE_OTHER);
    }

    @Override
    protected void sendRedirect(
            HttpServletRequest request, HttpServletResponse response, String address, boolean http10Compatible)
            throws IOException {
        if (request.getHeader("HX-Request") == null) super.sendRedirect(request, response, address, http10Compatible);
        else response.setHeader("HX-Redirect", response.encodeRedirectURL(address));
    }
}
