package org.dangzhi.foundation.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.annotation.Annotation;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.RequiresScope;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * {@code HandlerInterceptor} that refuses a handler to whoever lacks its permission, and to everybody if it names none.
 */
@Component
class PermissionInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    private final CurrentPermissions permissions;

    PermissionInterceptor(CurrentPermissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (request.getDispatcherType() == DispatcherType.ASYNC) return true;
        if (passes(handler) && (!ofInterface(request) || hasScope(handler))) return true;
        if (ofInterface(request)) throw new Refusal("web.problem.403").status(HttpServletResponse.SC_FORBIDDEN);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
        return false;
    }

    private static boolean ofInterface(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/v1/");
    }

    private static boolean hasScope(Object handler) {
        var needed = handler instanceof HandlerMethod method ? annotation(method, RequiresScope.class) : null;
        var asker = SecurityContextHolder.getContext().getAuthentication();
        if (needed == null || asker == null) return false;
        if (asker.getAuthorities().stream().anyMatch(scope -> needed.value().equals(scope.getAuthority()))) return true;
        throw new Refusal("signin.token.scope", needed.value()).status(HttpServletResponse.SC_FORBIDDEN);
    }

    private boolean passes(Object handler) {
        if (handler instanceof ResourceHttpRequestHandler) return true; // pictures and styles, no data
        if (!(handler instanceof HandlerMethod method)) return false;
        if (ErrorController.class.isAssignableFrom(method.getBeanType())) return true;
        var needed = needed(method);
        if (needed == null) return isDescription(method) && permissions.signedIn();
        return switch (needed) {
            case RequiresPermission.NOBODY -> true;
            case RequiresPermission.SIGNED_IN -> permissions.signedIn();
            default -> permissions.may(needed);
        };
    }

    /** What a handler asks for: its own annotation, else that of its class. */
    static @Nullable String needed(HandlerMethod method) {
        var needs = annotation(method, RequiresPermission.class);
        return needs == null ? null : needs.value();
    }

    private static <A extends Annotation> @Nullable A annotation(HandlerMethod method, Class<A> type) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), type);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), type);
    }

    /** springdoc's description of the interface, a library's handler without our annotations. */
    private static boolean isDescription(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("org.springdoc.");
    }
}
