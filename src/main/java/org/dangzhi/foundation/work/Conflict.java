package org.dangzhi.foundation.work;

import jakarta.servlet.http.HttpServletResponse;
import org.dangzhi.foundation.work.page.Versions;
import org.springframework.ui.Model;

/** 409: both versions beside the form, which keeps what was typed. */
final class Conflict {

    private static final int CONFLICT = 409;

    private Conflict() {}

    static String answer(Versions versions, Model model, HttpServletResponse response) {
        response.setStatus(CONFLICT);
        response.setHeader("X-Problem", "1"); // htmx puts it into the form's place for problems
        model.addAttribute("versions", versions);
        return "work/Versions";
    }
}
