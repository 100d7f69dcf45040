package org.dangzhi.foundation.web;

import jakarta.servlet.http.HttpServletRequest;

/** The style nonce of a response, shared by the security headers and the page. */
final class Nonce {

    static final String ATTRIBUTE = Nonce.class.getName();

    private Nonce() {}

    static String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String nonce ? nonce : "";
    }
}
