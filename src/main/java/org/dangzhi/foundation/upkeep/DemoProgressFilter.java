package org.dangzhi.foundation.upkeep;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.dangzhi.foundation.upkeep.page.DemoProgressPage;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.Ui;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Filter before sessions and security: as long as the demonstration is being made every address answers 503 with a page
 * that says how far it is and asks again by itself, until it is the page that was wanted. The page's own styles and the
 * choice of the language go through.
 */
@Component
@Profile("demo")
@Order(DemoProgressFilter.AFTER_SECURITY_HEADERS)
class DemoProgressFilter extends OncePerRequestFilter {

    static final int AFTER_SECURITY_HEADERS = Ordered.HIGHEST_PRECEDENCE + 20;

    private static final String SECONDS = "1";

    private final DemoProgress progress;
    private final TemplateEngine templates;
    private final Texts texts;
    private final CurrentPermissions permissions;
    private final LocaleResolver languages;

    DemoProgressFilter(
            DemoProgress progress,
            TemplateEngine templates,
            Texts texts,
            CurrentPermissions permissions,
            LocaleResolver languages) {
        this.progress = progress;
        this.templates = templates;
        this.texts = texts;
        this.permissions = permissions;
        this.languages = languages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return progress.ready() || path.startsWith("/assets/") || path.startsWith("/language/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!progress.failed() && request.getMethod().equals("GET")) response.setHeader("Refresh", SECONDS);
        var page = page(languages.resolveLocale(request)).getBytes(StandardCharsets.UTF_8);
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private String page(Locale locale) {
        var output = new StringOutput();
        var page = new DemoProgressPage(progress.done(), progress.all(), progress.failed());
        var ui = new Ui(texts, permissions, locale, "", "");
        templates.render("upkeep/DemoProgressPage.jte", Map.<String, Object>of("ui", ui, "page", page), output);
        return output.toString();
    }
}
