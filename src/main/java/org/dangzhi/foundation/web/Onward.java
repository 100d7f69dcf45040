package org.dangzhi.foundation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/**
 * What {@code "redirect:/…"} means: the browser goes there with a GET. htmx is told by a header, for it would follow by
 * itself and put the next page into this one.
 */
class Onward extends RedirectView {

    Onward(String address) {
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
