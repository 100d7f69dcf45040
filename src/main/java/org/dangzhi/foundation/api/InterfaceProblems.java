package org.dangzhi.foundation.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Lets a filter answer in the same words and form as a handler: problem+json. */
@Component
class InterfaceProblems {

    private final ObjectProvider<HandlerExceptionResolver> answers;

    InterfaceProblems(@Qualifier("handlerExceptionResolver") ObjectProvider<HandlerExceptionResolver> answers) {
        this.answers = answers;
    }

    void write(HttpServletRequest request, HttpServletResponse response, RuntimeException problem) {
        if (answers.getObject().resolveException(request, response, null, problem) == null) throw problem;
    }
}
