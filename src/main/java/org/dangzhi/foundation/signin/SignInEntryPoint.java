package org.dangzhi.foundation.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/**
 * {@code AuthenticationEntryPoint}: answers a request for which nobody is signed in. A page leads to sign-in and back
 * again; a part of a page gets a dialog in its place, so that what was typed stays; a form sent without our script is
 * kept and sent again afterwards.
 */
@Component
class SignInEntryPoint implements AuthenticationEntryPoint {

    static final String PAGE = "/sign-in";

    private static final String FORM = "application/x-www-form-urlencoded";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException, ServletException {
        if (request.getHeader("HX-Request") != null) forward(request, response, PAGE + "/dialog");
        else if (isForm(request)) forward(request, response, PAGE + "/resume");
        else if (request.getHeader(SessionLifetimeFilter.BACKGROUND) != null || wantsNoPage(request))
            response.setStatus(401);
        else response.sendRedirect(request.getContextPath() + PAGE + "?back=" + here(request));
    }

    private static void forward(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException, ServletException {
        response.setStatus(401);
        request.getRequestDispatcher(path).forward(request, response);
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return "POST".equals(request.getMethod()) && type != null && type.startsWith(FORM);
    }

    private static boolean wantsNoPage(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return accept != null && accept.startsWith("text/event-stream");
    }

    private static String here(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) return "%2F";
        var query = request.getQueryString();
        var path = request.getRequestURI() + (query == null ? "" : "?" + query);
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
