package org.dangzhi.foundation.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Writer of problem+json for filters, in the words and form of a handler. */
@Component
class FilterProblemWriter {

    private final ObjectProvider<HandlerExceptionResolver> answers;

    FilterProblemWriter(@Qualifier("handlerExceptionResolver") ObjectProvider<HandlerExceptionResolver> answers) {
        this.answers = answers;
    }

    void write(HttpServletRequest request, HttpServletResponse response, RuntimeException problem) {
        if (answers.getObject().resolveException(request, response, null, problem) == null) throw problem;
    }
}
