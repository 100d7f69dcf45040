package org.dangzhi.foundation.web.templates;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** CSRF token of a request; empty where the security filters do not reach. */
final class FormToken {

    private FormToken() {}

    static String of(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }
}
