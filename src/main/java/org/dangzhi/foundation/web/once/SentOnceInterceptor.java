package org.dangzhi.foundation.web.once;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Takes a form that carries a key once. When it comes again with the same contents the browser is sent where it was sent the
 * first time; with other contents it is another form, for whoever went back and wrote something new meant it so.
 */
@Component
class SentOnceInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    /** Field of the key, printed by {@code layout/once.jte}. */
    private static final String KEY = "_once";

    private static final String TOKEN = "_csrf";
    private static final String ATTRIBUTE = SentOnceInterceptor.class.getName();
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration BETWEEN = Duration.ofMillis(100);
    private static final int CONFLICT = 409;
    private static final int FAILED = 400;

    private record Submission(UUID key, String contents) {}

    private final SentFormRows rows;

    SentOnceInterceptor(SentFormRows rows) {
        this.rows = rows;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var sent = sent(request);
        if (sent == null) return true;
        for (long waited = 0; waited < PATIENCE.toMillis(); waited += BETWEEN.toMillis()) {
            if (rows.begin(sent.key(), sent.contents())) {
                request.setAttribute(ATTRIBUTE, sent);
                return true;
            }
            var location = rows.location(sent.key(), sent.contents());
            if (location.isPresent()) {
                answer(request, response, location.get());
                return false;
            }
            pause();
        }
        throw new Refusal("web.problem.sentTwice").status(CONFLICT);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (!(request.getAttribute(ATTRIBUTE) instanceof Submission sent)) return;
        if (failure != null || response.getStatus() >= FAILED) rows.forget(sent.key(), sent.contents());
        else rows.taken(sent.key(), sent.contents(), location(response));
    }

    /** The page of an error that a form met is no form, and must not read it. */
    private static boolean isForm(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getDispatcherType() == DispatcherType.REQUEST;
    }

    private static @Nullable Submission sent(HttpServletRequest request) {
        var key = isForm(request) ? request.getParameter(KEY) : null;
        if (key == null
                || !OfficeContext.bound()
                || OfficeContext.actor().person().isEmpty()) return null;
        try {
            return new Submission(UUID.fromString(key), contents(request));
        } catch (IllegalArgumentException noKey) {
            return null;
        }
    }

    /** Of who sent what to where; the form's token changes and says nothing. */
    private static String contents(HttpServletRequest request) {
        var fields = new TreeMap<>(request.getParameterMap());
        fields.remove(TOKEN);
        fields.remove(Ui.TOKEN_IN_ADDRESS);
        var text = OfficeContext.actor().id() + " " + request.getRequestURI() + " "
                + fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + Arrays.toString(field.getValue()))
                        .collect(Collectors.joining("\n"))
                + files(request);
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** By name and size: the same words with another file are another form. */
    private static String files(HttpServletRequest request) {
        if (!(request instanceof MultipartHttpServletRequest multipart)) return "";
        return multipart.getMultiFileMap().values().stream()
                .flatMap(List::stream)
                .map(file -> "\n" + file.getName() + "=" + file.getOriginalFilename() + " " + file.getSize())
                .collect(Collectors.joining());
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, String location) {
        if (location.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        boolean script = "true".equals(request.getHeader("HX-Request"));
        response.setStatus(script ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(script ? "HX-Redirect" : "Location", location);
    }

    private static String location(HttpServletResponse response) {
        return Stream.of("Location", "HX-Redirect")
                .flatMap(name -> Stream.ofNullable(response.getHeader(name)))
                .findFirst()
                .orElse("");
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("web.problem.sentTwice").status(CONFLICT);
        }
    }
}
