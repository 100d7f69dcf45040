package org.dangzhi.bench;

import static org.awaitility.Awaitility.await;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
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
    private static final Map<String, List<String>> SENT = new ConcurrentHashMap<>();

    /** What a request costs; it is known a moment after its answer. */
    public static int of(String address, Runnable request) {
        return sent(address, request).size();
    }

    /** The statements of a request, in their order. */
    public static List<String> sent(String address, Runnable request) {
        SENT.remove(address);
        request.run();
        return await().until(() -> SENT.get(address), Objects::nonNull);
    }

    /** What the last request of that address cost; -1 when there was none. */
    public static int last(String address) {
        var sent = SENT.get(address);
        return sent == null ? -1 : sent.size();
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
            StatementCount.begin();
            chain.doFilter(request, response);
            var query = request.getQueryString();
            SENT.put(request.getRequestURI() + (query == null ? "" : "?" + query), StatementCount.end());
        }
    }
}
