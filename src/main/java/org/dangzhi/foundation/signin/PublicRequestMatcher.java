package org.dangzhi.foundation.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.dangzhi.foundation.web.RequiresPermission;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * {@code RequestMatcher} of requests whose handler needs nobody signed in. Asked only while nobody is, so that
 * signed-in requests pay nothing.
 */
@Component
class PublicRequestMatcher implements RequestMatcher {

    private final ObjectProvider<RequestMappingHandlerMapping> handlers;

    PublicRequestMatcher(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers) {
        this.handlers = handlers;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) ServletRequestPathUtils.parseAndCache(request);
        try {
            var found = handlers.getObject().getHandler(request);
            return found != null
                    && found.getHandler() instanceof HandlerMethod method
                    && RequiresPermission.NOBODY.equals(PermissionInterceptor.needed(method));
        } catch (Exception e) { // no handler takes it in this form: not public
            return false;
        }
    }
}
