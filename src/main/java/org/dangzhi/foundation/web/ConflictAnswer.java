package org.dangzhi.foundation.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;

/** Answer 409: both versions beside the form, which keeps what was typed. */
public final class ConflictAnswer {

    private static final int CONFLICT = 409;

    private ConflictAnswer() {}

    /** Names the view; what was typed stays in the form, whose own button may send it again over the version shown. */
    public static String answer(ConflictingVersions versions, Model model, HttpServletResponse response) {
        response.setStatus(CONFLICT);
        response.setHeader("X-Problem", "1"); // htmx puts it into the form's place for problems
        model.addAttribute("versions", versions);
        return "layout/Versions";
    }
}
