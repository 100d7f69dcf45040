package org.dangzhi.foundation.api;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.RequiresScope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The scopes there are: those that some handler of the interface asks for. */
@Component
class Scopes {

    private final ObjectProvider<RequestMappingHandlerMapping> handlers;

    Scopes(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers) {
        this.handlers = handlers;
    }

    /** In the order of the alphabet. */
    List<String> all() {
        return handlers.getObject().getHandlerMethods().values().stream()
                .flatMap(handler -> scope(handler).stream())
                .distinct()
                .sorted()
                .toList();
    }

    void check(Collection<String> asked) {
        if (!all().containsAll(asked)) throw new Refusal("api.token.scopes").at("scopes");
    }

    private static Optional<String> scope(HandlerMethod handler) {
        return Stream.of(handler.getMethod(), handler.getBeanType())
                .map(element -> AnnotatedElementUtils.findMergedAnnotation(element, RequiresScope.class))
                .flatMap(Stream::ofNullable)
                .map(RequiresScope::value)
                .findFirst();
    }
}
