package org.dangzhi.foundation.api;

import org.dangzhi.foundation.access.OfficeBindingFilter;
import org.dangzhi.foundation.access.passwords.AttemptLimiter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.transaction.support.TransactionTemplate;

/** Security filter chain of {@code /api/v1}: a token, no session, no cookie, hence no form token. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiSecurityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain interfaceFilters(
            HttpSecurity http,
            TokenRows tokens,
            AttemptLimiter attempts,
            StoredResponseRows responses,
            TransactionTemplate transaction,
            FilterProblemWriter problems) {
        return http.securityMatcher("/api/v1/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                        .contentTypeOptions(HeadersConfigurer.ContentTypeOptionsConfig::disable))
                .authorizeHttpRequests(to -> to.anyRequest().authenticated())
                .addFilterBefore(new BearerFilter(tokens, attempts, problems), AuthorizationFilter.class)
                .addFilterBefore(new OfficeBindingFilter(), AuthorizationFilter.class)
                .addFilterAfter(new IdempotencyFilter(responses, transaction, problems), AuthorizationFilter.class)
                .build();
    }
}
