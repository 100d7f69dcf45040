package org.dangzhi.foundation.web.templates;

import jakarta.servlet.http.HttpServletRequest;

/** Style nonce of a response, shared by the security headers and the page. */
final class StyleNonce {

    static final String ATTRIBUTE = StyleNonce.class.getName();

    private StyleNonce() {}

    static String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String nonce ? nonce : "";
    }
}
