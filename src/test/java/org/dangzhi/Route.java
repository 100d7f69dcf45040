package org.dangzhi;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dangzhi.foundation.web.RequiresPermission;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A way into the product.
 *
 * @param path an address that the route matches, with ids that nothing has
 * @param plain opens as a page without being told anything more
 * @param needs the permission it names; empty when it names none
 */
public record Route(String method, String path, boolean plain, String needs, HandlerMethod handler) {

    /** {@code {id}}, or {@code {version:[0-9]{1,9}}} with a rule of its own. */
    private static final Pattern VARIABLE = Pattern.compile("\\{[^:{}]+(?::((?:[^{}]|\\{[^{}]*})*))?}");

    /** Every route of ours, none of a library or of a test. */
    public static List<Route> all(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> ofOurs(entry.getValue().getBeanType()))
                .flatMap(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static boolean ofOurs(Class<?> controller) {
        return controller.getName().startsWith("org.dangzhi.")
                && !AnnotatedElementUtils.hasAnnotation(controller, TestComponent.class);
    }

    public boolean isPage() {
        return method.equals("GET") && !isInterface();
    }

    public boolean isInterface() {
        return path.startsWith("/api/v1/");
    }

    /** Stays open, so nobody waits for its end. */
    public boolean streams() {
        return handler.getReturnType().getParameterType().getSimpleName().contains("Emitter");
    }

    public <A extends Annotation> @Nullable A annotation(Class<A> type) {
        return annotation(handler, type);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    private static Stream<Route> of(RequestMappingInfo info, HandlerMethod handler) {
        var methods = info.getMethodsCondition().getMethods();
        var needs = annotation(handler, RequiresPermission.class);
        return info.getPatternValues().stream()
                .flatMap(pattern -> (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                        .stream()
                                .map(method -> new Route(
                                        method.name(),
                                        example(pattern),
                                        isPlain(pattern, info, handler),
                                        needs == null ? "" : needs.value(),
                                        handler)));
    }

    /** An address that the pattern matches, with an id that nothing has. */
    private static String example(String pattern) {
        return VARIABLE.matcher(pattern).replaceAll(found -> {
            var rule = found.group(1);
            var id = UUID.randomUUID().toString();
            if (rule == null) return id;
            return Stream.concat(
                            Stream.of(id, "1", "2026-11"),
                            Stream.of(rule.replaceAll("[()]", "").split("\\|")))
                    .filter(value -> value.matches(rule))
                    .findFirst()
                    .orElse(id);
        });
    }

    private static boolean isPlain(String pattern, RequestMappingInfo info, HandlerMethod handler) {
        boolean asks = Arrays.stream(handler.getMethodParameters())
                .map(parameter -> parameter.getParameterAnnotation(RequestParam.class))
                .anyMatch(asked -> asked != null
                        && asked.required()
                        && asked.defaultValue().equals(ValueConstants.DEFAULT_NONE));
        boolean html = info.getProducesCondition().isEmpty()
                || info.getProducesCondition().getProducibleMediaTypes().contains(MediaType.TEXT_HTML);
        return html
                && !asks
                && !pattern.contains("{")
                && !pattern.contains("*")
                && info.getHeadersCondition().isEmpty()
                && !Set.of("/error", "/first-run", "/sign-in/resume", "/sign-in/dialog")
                        .contains(pattern);
    }

    private static <A extends Annotation> @Nullable A annotation(HandlerMethod handler, Class<A> type) {
        var own = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), type);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), type);
    }
}
