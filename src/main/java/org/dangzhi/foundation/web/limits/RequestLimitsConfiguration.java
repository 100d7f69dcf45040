package org.dangzhi.foundation.web.limits;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Puts the limits before all else that reads a request. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class RequestLimitsConfiguration {

    /** Behind Boot's own valve, which says for whom a proxy asks. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> unfinishedSends(
            @Value("${dangzhi.requests.sending-by-address}") int most) {
        return server -> server.addEngineValves(new UnfinishedSendsValve(most));
    }

    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimit() {
        var registration = new FilterRegistrationBean<>(new BodyLimitFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
