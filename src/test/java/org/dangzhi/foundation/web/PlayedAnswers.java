package org.dangzhi.foundation.web;

import com.microsoft.playwright.Route;
import gg.jte.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.dangzhi.foundation.web.frame.Navigation;

/** Answers that a test plays to a browser: the real layout, the real scripts, the strict policy, no server. */
final class PlayedAnswers {

    private static final String POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:";

    private PlayedAnswers() {}

    /** The product's page, in Chinese, of 周海燕. */
    static String layout(String content) {
        var arguments = new HashMap<String, Object>();
        arguments.put("frame", new PageFrame("滨北", Navigation.NONE, List.of(), 0, "周海燕", false, "Asia/Shanghai", "/"));
        arguments.put("title", "电话");
        arguments.put("content", (Content) output -> output.writeContent("<h1>电话</h1>" + content));
        return RenderedTemplate.of("layout/page", Locale.SIMPLIFIED_CHINESE, arguments)
                .outerHtml();
    }

    static void html(Route route, int status, String body) {
        var headers = new HashMap<String, String>();
        headers.put("Content-Security-Policy", POLICY);
        if (status >= 400) headers.put("X-Problem", "1");
        route.fulfill(new Route.FulfillOptions()
                .setStatus(status)
                .setHeaders(headers)
                .setContentType("text/html;charset=UTF-8")
                .setBody(body));
    }

    static void asset(Route route, String file) {
        var type = file.endsWith(".js") ? "text/javascript" : file.endsWith(".css") ? "text/css" : "image/svg+xml";
        route.fulfill(new Route.FulfillOptions().setContentType(type).setBodyBytes(bytes(file)));
    }

    private static byte[] bytes(String file) {
        var folder = file.equals("htmx.min.js")
                ? "META-INF/resources/webjars/htmx.org/2.0.10/dist/"
                : file.equals("tabler.min.css") ? "META-INF/resources/webjars/tabler__core/1.4.0/dist/css/" : "assets/";
        try (InputStream found = PlayedAnswers.class.getClassLoader().getResourceAsStream(folder + file)) {
            return found == null ? new byte[0] : found.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
