package org.dangzhi.foundation.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/**
 * What was done, as the answer to an act tells it to our script, which says it at the corner of the page that it leads to,
 * for some seconds. Without script the page itself shows what is so.
 */
public final class DoneToast {

    private static final String TEXT = "X-Done";
    private static final String UNDO = "X-Undo";

    private DoneToast() {}

    public static void say(HttpServletResponse response, String text) {
        response.setHeader(TEXT, UriUtils.encode(text, StandardCharsets.UTF_8)); // a header holds no other letters
    }

    /** @param undo where a form is sent that takes the act back */
    public static void say(HttpServletResponse response, String text, String undo) {
        say(response, text);
        response.setHeader(UNDO, undo);
    }
}
