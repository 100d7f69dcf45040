package org.dangzhi.bench;

import static org.awaitility.Awaitility.await;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.dangzhi.StatementCount;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/** Remembers how many SQL statements each address cost at the last request, sessions and office included. */
@TestConfiguration(proxyBeanMethods = false)
@Import(StatementCount.class)
public class RequestCount {

    /** By path and query. */
    public static final Map<String, Integer> STATEMENTS = new ConcurrentHashMap<>();

    /** What a request costs; it is known a moment after its answer. */
    public static int of(String address, Runnable request) {
        STATEMENTS.remove(address);
        request.run();
        return await().until(() -> STATEMENTS.get(address), Objects::nonNull);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    OncePerRequestFilter counting() {
        return new Counting();
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    static final class Counting extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            StatementCount.forget();
            chain.doFilter(request, response);
            var query = request.getQueryString();
            STATEMENTS.put(request.getRequestURI() + (query == null ? "" : "?" + query), StatementCount.seen());
        }
    }
}
