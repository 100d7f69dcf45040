package org.dangzhi.foundation.signin;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Sessions cost a page one statement, and are kept as JSON. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SessionConfiguration {

    @Bean
    static BeanPostProcessor sparingSessions() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof FindByIndexNameSessionRepository<? extends Session> stored
                        ? WriteSavingSessionRepository.over(stored)
                        : bean;
            }
        };
    }

    /** By this name Spring Session asks for it. */
    @Bean
    ConversionService springSessionConversionService() {
        var codec = new SessionAttributeCodec();
        var conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, codec::write);
        conversions.addConverter(byte[].class, Object.class, codec::read);
        return conversions;
    }

    @Bean
    FilterRegistrationBean<RequestSessionCache> requestSession() {
        var registration = new FilterRegistrationBean<>(new RequestSessionCache());
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return registration;
    }
}
