package org.dangzhi.foundation.signin;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.dangzhi.foundation.access.OfficeBindingFilter;
import org.dangzhi.foundation.access.SignedInUser;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.WebSecurityCustomizer;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;

/** The filters before every request: pages by session, {@code /api/v1} by token, {@code /assets} by none. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    /** Field of a form in which its token stands. */
    static final String FORM_TOKEN = "_csrf";

    @Bean
    WebSecurityCustomizer outsideOfSecurity() {
        return web -> web.ignoring().requestMatchers("/assets/**", "/favicon.ico");
    }

    @Bean
    @Order(2)
    SecurityFilterChain pageSecurity(
            HttpSecurity http, PublicRequestMatcher matcher, SignInEntryPoint askToSignIn, Clock clock) {
        return http.securityContext(
                        context -> context.securityContextRepository(new HttpSessionSecurityContextRepository()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                        .contentTypeOptions(HeadersConfigurer.ContentTypeOptionsConfig::disable))
                .authorizeHttpRequests(to -> to.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                        .permitAll()
                        .anyRequest()
                        .access((who, context) -> new AuthorizationDecision(
                                isPerson(who.get()) || matcher.matches(context.getRequest()))))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(askToSignIn)
                        .accessDeniedHandler(
                                (request, response, cause) -> response.sendError(HttpStatus.FORBIDDEN.value())))
                .addFilterAfter(new SessionLifetimeFilter(clock), SecurityContextHolderFilter.class)
                .addFilterBefore(new UploadFilter(), CsrfFilter.class)
                .addFilterBefore(new OfficeBindingFilter(), AuthorizationFilter.class)
                .build();
    }

    /** In a cookie and not in the session: a form that outlived its session is still ours. */
    private static CookieCsrfTokenRepository formTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setParameterName(FORM_TOKEN);
        tokens.setCookieName("dz-form");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    private static boolean isPerson(@Nullable Authentication who) {
        return who != null && who.isAuthenticated() && who.getPrincipal() instanceof SignedInUser;
    }
}
