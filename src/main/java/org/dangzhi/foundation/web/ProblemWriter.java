package org.dangzhi.foundation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import org.dangzhi.foundation.web.page.Problem;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Gives a problem the shape that the asker understands: JSON, a fragment for htmx, or a page. */
@Component
public class ProblemWriter {

    private final Texts texts;

    ProblemWriter(Texts texts) {
        this.texts = texts;
    }

    /** The answer of a request that asked for nothing in particular: {@code web.problem.<what>}. */
    public Object answer(int status, String what, HttpServletRequest request, HttpServletResponse response) {
        var problem = new Problem("ban", texts.t("web.problem." + what), List.of(), List.of(), "");
        return answer(status, problem, request, response);
    }

    Object answer(int status, Problem problem, HttpServletRequest request, HttpServletResponse response) {
        if (request.getRequestURI().startsWith("/api/")) return json(status, problem);
        response.setStatus(status);
        response.setHeader("X-Problem", "1");
        boolean fragment = request.getHeader("HX-Request") != null;
        var answer = new ModelAndView(fragment ? "layout/Problem" : "layout/ProblemDoor");
        answer.addObject("problem", problem);
        return answer;
    }

    private ResponseEntity<ProblemDetail> json(int status, Problem problem) {
        var detail = ProblemDetail.forStatus(status);
        detail.setType(URI.create("about:blank"));
        detail.setTitle(problem.title());
        detail.setProperty("errors", problem.messages());
        if (!problem.id().isEmpty()) detail.setProperty("id", problem.id());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }
}
