package org.dangzhi.foundation.web.frame;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/**
 * Advisors that read what a page shows. A GET reads it in one read-only transaction, the frame included; a POST that answers
 * with a page, as it does without scripts, has its frame read after its own work. Rendering comes after that, from records
 * of text.
 */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class ReadOnlyPagesConfiguration {

    private static final String PAGE = "Page";

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor pageReading(
            ObjectProvider<PlatformTransactionManager> transactions,
            ObjectProvider<PageFrames> frames,
            ObjectProvider<CurrentPermissions> permits) {
        Pointcut reads =
                new ComposablePointcut(new AnnotationMatchingPointcut(Controller.class, GetMapping.class, true));
        return new DefaultPointcutAdvisor(reads, (MethodInterceptor) call -> read(call, transactions, frames, permits));
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor answerReading(
            ObjectProvider<PlatformTransactionManager> transactions,
            ObjectProvider<PageFrames> frames,
            ObjectProvider<CurrentPermissions> permits) {
        Pointcut writes =
                new ComposablePointcut(new AnnotationMatchingPointcut(Controller.class, PostMapping.class, true));
        return new DefaultPointcutAdvisor(writes, (MethodInterceptor) call -> {
            var answer = call.proceed();
            if (hasFrame(answer) && OfficeContext.bound() && permits.getObject().signedIn()) {
                var transaction = new TransactionTemplate(transactions.getObject());
                transaction.setReadOnly(true);
                transaction.executeWithoutResult(
                        status -> frames.getObject().readFor(request().getRequest()));
            }
            return answer;
        });
    }

    private static @Nullable Object read(
            MethodInvocation call,
            ObjectProvider<PlatformTransactionManager> transactions,
            ObjectProvider<PageFrames> frames,
            ObjectProvider<CurrentPermissions> permits)
            throws Throwable {
        if (!reads(call)) return call.proceed();
        var transaction = new TransactionTemplate(transactions.getObject());
        transaction.setReadOnly(true);
        try {
            return transaction.execute(status -> {
                var answer = proceed(call);
                if (hasFrame(answer) && permits.getObject().signedIn())
                    frames.getObject().readFor(request().getRequest());
                return answer;
            });
        } catch (Carried carried) {
            throw carried.cause();
        }
    }

    /** Answers that are written later, such as a live connection, read nothing here. */
    private static boolean reads(MethodInvocation call) {
        return !ResponseBodyEmitter.class.isAssignableFrom(call.getMethod().getReturnType());
    }

    private static @Nullable Object proceed(MethodInvocation call) {
        try {
            return call.proceed();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new Carried(e);
        }
    }

    /** A page has one, and so has a part of a page that was asked for as if it were one. */
    private static boolean hasFrame(@Nullable Object answer) {
        var view = view(answer);
        return view.endsWith(PAGE)
                || !view.isEmpty()
                        && !view.startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX)
                        && PlainRequest.is(request().getRequest());
    }

    private static String view(@Nullable Object answer) {
        return switch (answer) {
            case String view -> view;
            case ModelAndView view -> String.valueOf(view.getViewName());
            case null, default -> "";
        };
    }

    private static ServletRequestAttributes request() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }

    /** Carries a checked exception out of the transaction. */
    private static final class Carried extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Throwable cause;

        Carried(Throwable cause) {
            super(cause);
            this.cause = cause;
        }

        Throwable cause() {
            return cause;
        }
    }
}
