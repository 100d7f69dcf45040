package org.dangzhi.foundation.web.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.page.Problem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * {@code ControllerAdvice} that turns every fault into a sentence with the right status: a page, a notice beside the
 * form, or problem+json.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);

    private final ProblemWords problems;
    private final ProblemWriter writer;

    ErrorAdvice(ProblemWords problems, ProblemWriter writer) {
        this.problems = problems;
        this.writer = writer;
    }

    @ExceptionHandler
    @Nullable
    Object refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
        return writer.answer(refusal.status(), problems.of(refusal), request, response);
    }

    @ExceptionHandler
    @Nullable
    Object notFound(NotFoundException missing, HttpServletRequest request, HttpServletResponse response) {
        return writer.answer(404, problems.plain("404", ""), request, response);
    }

    @ExceptionHandler
    @Nullable
    Object form(BindException form, HttpServletRequest request, HttpServletResponse response) {
        return writer.answer(422, problems.of(form.getBindingResult()), request, response);
    }

    @ExceptionHandler
    @Nullable
    Object parameters(HandlerMethodValidationException e, HttpServletRequest request, HttpServletResponse response) {
        return writer.answer(422, problems.of(e), request, response);
    }

    /** An id in the address that is no id names nothing; a parameter of the wrong kind is wrong at its field. */
    @ExceptionHandler
    @Nullable
    Object kind(MethodArgumentTypeMismatchException e, HttpServletRequest request, HttpServletResponse response) {
        boolean inPath = e.getParameter().hasParameterAnnotation(PathVariable.class);
        return inPath
                ? writer.answer(404, problems.plain("404", ""), request, response)
                : writer.answer(422, problems.plain("kind", e.getName()), request, response);
    }

    @ExceptionHandler
    @Nullable
    Object missing(MissingRequestValueException e, HttpServletRequest request, HttpServletResponse response) {
        return writer.answer(400, problems.plain("missing", ""), request, response);
    }

    @ExceptionHandler
    @Nullable
    Object unreadable(HttpMessageNotReadableException e, HttpServletRequest request, HttpServletResponse response) {
        return e.getCause() instanceof MismatchedInputException wrong
                        && !wrong.getPath().isEmpty()
                ? writer.answer(422, problems.plain("kind", path(wrong)), request, response)
                : writer.answer(400, problems.plain("unreadable", ""), request, response);
    }

    /** {@code steps[2].due}: where in the JSON a value of the wrong kind stands. */
    private static String path(MismatchedInputException wrong) {
        var path = new StringBuilder();
        for (var part : wrong.getPath())
            if (part.getPropertyName() == null)
                path.append('[').append(part.getIndex()).append(']');
            else path.append(path.isEmpty() ? "" : ".").append(part.getPropertyName());
        return path.toString();
    }

    /** Signs that are no text in any encoding, or more fields than anybody types. */
    @ExceptionHandler
    @Nullable
    Object undecodable(InvalidParameterException e, HttpServletRequest request, HttpServletResponse response) {
        return writer.answer(400, problems.plain("unreadable", ""), request, response);
    }

    @ExceptionHandler
    @Nullable
    Object tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request, HttpServletResponse response) {
        return writer.answer(413, problems.plain("413", ""), request, response);
    }

    @ExceptionHandler
    @Nullable
    Object multipart(MultipartException e, HttpServletRequest request, HttpServletResponse response) {
        return writer.answer(400, problems.plain("unreadable", ""), request, response);
    }

    @ExceptionHandler
    @Nullable
    Object changedMeanwhile(
            OptimisticLockingFailureException e, HttpServletRequest request, HttpServletResponse response) {
        return writer.answer(409, problems.plain("409", ""), request, response);
    }

    /** The database guards what two people at once could break; whoever came second is told so. */
    @ExceptionHandler
    @Nullable
    Object guarded(DataIntegrityViolationException e, HttpServletRequest request, HttpServletResponse response) {
        LOG.warn("The database refused a change: {}", e.getMostSpecificCause().getMessage());
        var field = fieldNoTextFits(request);
        return writer.answer(422, problems.plain(field.isEmpty() ? "guarded" : "no-text", field), request, response);
    }

    /** PostgreSQL keeps every sign but one, which no keyboard writes. */
    private static String fieldNoTextFits(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> Stream.of(field.getValue()).anyMatch(value -> value.indexOf('\0') >= 0))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    @ExceptionHandler({CannotCreateTransactionException.class, DataAccessResourceFailureException.class})
    @Nullable
    Object databaseAway(Exception e, HttpServletRequest request, HttpServletResponse response) {
        LOG.warn("The database is away: {}", e.getMessage());
        response.setHeader("Retry-After", "5");
        return writer.answer(503, problems.plain("503", ""), request, response);
    }

    /** Security's own handlers answer these. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void security(RuntimeException e) {
        throw e;
    }

    /** The browser went away while it was answered. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException e) {
        LOG.debug("A browser went away.", e);
    }

    @ExceptionHandler
    @Nullable
    Object anything(Exception e, HttpServletRequest request, HttpServletResponse response) {
        var known = Optional.of(e).filter(ErrorResponse.class::isInstance).map(ErrorResponse.class::cast);
        if (known.isPresent()) {
            int status = known.get().getStatusCode().value();
            return writer.answer(status, sentence(status), request, response);
        }
        if (DatabaseAway.isCauseOf(e)) return databaseAway(e, request, response);
        var id = TimeOrderedIds.next().toString();
        LOG.error("Fault {} at {} {}", id, request.getMethod(), request.getRequestURI(), e);
        return writer.answer(500, problems.fault(id), request, response);
    }

    private Problem sentence(int status) {
        return switch (status) {
            case 404, 405, 413, 415 -> problems.plain(Integer.toString(status), "");
            default -> problems.plain("unreadable", "");
        };
    }
}
