package org.dangzhi.foundation.web.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.frame.PageFrames;
import org.dangzhi.foundation.web.page.Problem;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.ModelAndView;

/** Gives a problem the shape that the asker understands: JSON, a fragment for htmx, or a page. */
@Component
public class ProblemWriter {

    private static final int OUR_FAULT = 500;

    private final Texts texts;
    private final CurrentPermissions permissions;
    private final PageFrames frames;
    private final TransactionTemplate reading;

    ProblemWriter(
            Texts texts, CurrentPermissions permissions, PageFrames frames, PlatformTransactionManager transactions) {
        this.texts = texts;
        this.permissions = permissions;
        this.frames = frames;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /** The answer of a request that asked for nothing in particular: {@code web.problem.<what>}. */
    public Object answer(int status, String what, HttpServletRequest request, HttpServletResponse response) {
        var problem = new Problem("ban", texts.t("web.problem." + what), List.of(), List.of(), "");
        return answer(status, problem, request, response);
    }

    Object answer(int status, Problem problem, HttpServletRequest request, HttpServletResponse response) {
        if (OriginalRequest.path(request).startsWith("/api/")) return json(status, problem);
        response.setStatus(status);
        response.setHeader("X-Problem", "1");
        var answer = new ModelAndView(view(status, request));
        answer.addObject("problem", problem);
        return answer;
    }

    /** Who is signed in keeps their navigation; a fault of ours asks nothing more of the database. */
    private String view(int status, HttpServletRequest request) {
        if (OriginalRequest.byHtmx(request)) return "layout/Problem";
        if (status >= OUR_FAULT || !OfficeContext.bound() || !permissions.signedIn()) return "layout/ProblemDoor";
        reading.executeWithoutResult(transaction -> frames.readFor(request));
        return "layout/ProblemPage";
    }

    private static ResponseEntity<ProblemDetail> json(int status, Problem problem) {
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
