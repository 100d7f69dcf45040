package org.dangzhi.foundation.office;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.modulith.events.ApplicationModuleListener;

/**
 * Configuration that binds an event's office before its listener's transaction begins. Without it a listener, which
 * runs in another thread, would see no rows and its event would be marked done.
 */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class OfficeEventsConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor officeOfEvents() {
        var pointcut = AnnotationMatchingPointcut.forMethodAnnotation(ApplicationModuleListener.class);
        var advisor = new DefaultPointcutAdvisor(pointcut, (MethodInterceptor) OfficeEventsConfiguration::inItsOffice);
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    private static @Nullable Object inItsOffice(MethodInvocation call) throws Throwable {
        if (!(call.getArguments()[0] instanceof OfficeEvent event))
            throw new IllegalStateException(call.getMethod() + " listens to an event that names no office.");
        return OfficeContext.in(event.office(), Actor.system(moduleOf(call)), call::proceed);
    }

    /** {@code org.dangzhi.<floor>.<module>…} */
    private static String moduleOf(MethodInvocation call) {
        return call.getMethod().getDeclaringClass().getPackageName().split("\\.")[3];
    }
}
