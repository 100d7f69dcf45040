package org.dangzhi.foundation.web.binding;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxMvcAutoConfiguration;
import jakarta.servlet.ServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.InitBinderDataBinderFactory;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.ExceptionHandlerExceptionResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;

/**
 * Configuration of how a form's fields reach its record. A box that was not ticked is not sent: for a {@code boolean}
 * that means no, and is not a fault. Only what the form sent is taken, neither headers nor parts of the address.
 */
@Configuration(proxyBeanMethods = false)
class FormBindingConfiguration {

    /** Boot takes one registration only, so this one hands on what htmx registers. */
    @Bean
    @Primary
    static WebMvcRegistrations formBinders(HtmxMvcAutoConfiguration htmx) {
        return new WebMvcRegistrations() {
            @Override
            public @Nullable RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return htmx.getRequestMappingHandlerMapping();
            }

            @Override
            public @Nullable ExceptionHandlerExceptionResolver getExceptionHandlerExceptionResolver() {
                return htmx.getExceptionHandlerExceptionResolver();
            }

            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new Adapter();
            }
        };
    }

    static final class Adapter extends RequestMappingHandlerAdapter {

        @Override
        protected InitBinderDataBinderFactory createDataBinderFactory(List<InvocableHandlerMethod> methods) {
            return new ServletRequestDataBinderFactory(methods, getWebBindingInitializer()) {
                @Override
                protected ServletRequestDataBinder createBinderInstance(
                        @Nullable Object target, String name, NativeWebRequest request) {
                    return new Binder(target, name);
                }
            };
        }
    }

    private static final class Binder extends ServletRequestDataBinder {

        Binder(@Nullable Object target, String name) {
            super(target, name);
        }

        @Override
        protected ServletRequestValueResolver createValueResolver(ServletRequest request) {
            return new ServletRequestValueResolver(request, this) {
                @Override
                protected @Nullable Object getRequestParameter(String name, Class<?> type) {
                    var sent = super.getRequestParameter(name, type);
                    return sent == null && type == boolean.class ? "false" : sent;
                }
            };
        }
    }
}
