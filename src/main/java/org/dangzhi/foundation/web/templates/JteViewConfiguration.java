package org.dangzhi.foundation.web.templates;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.PageFrame;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.Ui;
import org.dangzhi.foundation.web.frame.PageFrames;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.AbstractTemplateView;
import org.springframework.web.servlet.view.AbstractTemplateViewResolver;

/**
 * Configuration of the view resolver: view names are template names, {@code dutylog/LogPage}; every template is given the
 * {@link Ui}.
 */
@Configuration(proxyBeanMethods = false)
public class JteViewConfiguration {

    static final String HTML = "text/html;charset=UTF-8";

    @Bean
    TemplateEngine pageTemplates() {
        var engine = TemplateEngine.createPrecompiled(ContentType.Html);
        engine.setTrimControlStructures(true);
        return engine;
    }

    /** Where no module knows who is asking, nobody may do anything. */
    @Bean
    @Fallback
    public CurrentPermissions nobody() {
        return new CurrentPermissions() {
            @Override
            public boolean may(String permission) {
                return false;
            }

            @Override
            public boolean signedIn() {
                return false;
            }

            @Override
            public String name() {
                return "";
            }
        };
    }

    @Bean
    Resolver jteViews(TemplateEngine pageTemplates, Texts texts, CurrentPermissions permissions) {
        return new Resolver(pageTemplates, texts, permissions);
    }

    public static final class Resolver extends AbstractTemplateViewResolver {

        private final TemplateEngine templates;
        private final Texts texts;
        private final CurrentPermissions permissions;

        public Resolver(TemplateEngine templates, Texts texts, CurrentPermissions permissions) {
            this.templates = templates;
            this.texts = texts;
            this.permissions = permissions;
            setViewClass(requiredViewClass());
            setSuffix(".jte");
            setContentType(HTML);
            setOrder(Ordered.HIGHEST_PRECEDENCE);
        }

        @Override
        protected @Nullable View createView(String name, Locale locale) throws Exception {
            return name.startsWith(REDIRECT_URL_PREFIX)
                    ? applyLifecycleMethods(
                            name, new HtmxAwareRedirectView(name.substring(REDIRECT_URL_PREFIX.length())))
                    : super.createView(name, locale);
        }

        @Override
        protected Class<?> requiredViewClass() {
            return JteView.class;
        }

        @Override
        protected JteView instantiateView() {
            return new JteView(templates, texts, permissions);
        }
    }

    static final class JteView extends AbstractTemplateView {

        private static final String PAGE = "Page.jte";
        private static final String PAGE_AROUND_A_PART = "web/PartPage.jte";

        private final TemplateEngine templates;
        private final Texts texts;
        private final CurrentPermissions permissions;

        JteView(TemplateEngine templates, Texts texts, CurrentPermissions permissions) {
            this.templates = templates;
            this.texts = texts;
            this.permissions = permissions;
            setContentType(HTML);
            setExposeSpringMacroHelpers(false);
        }

        @Override
        public boolean checkResource(Locale locale) {
            return templates.hasTemplate(String.valueOf(getUrl()));
        }

        /** Renders into memory first, so that a fault shows an error page and never half of this one. */
        @Override
        protected void renderMergedTemplateModel(
                Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) throws Exception {
            model.put("ui", new Ui(texts, permissions, Texts.locale(), FormToken.of(request), StyleNonce.of(request)));
            if (request.getAttribute(PageFrames.ATTRIBUTE) instanceof PageFrame frame) model.put("frame", frame);
            var output = new Utf8ByteOutput();
            if (isPart() && model.containsKey("frame")) asPage(model, output);
            else templates.render(String.valueOf(getUrl()), model, output);
            response.setContentType(HTML);
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        }

        private boolean isPart() {
            return !String.valueOf(getUrl()).endsWith(PAGE);
        }

        /** A part has a frame only when it was asked for as a page. */
        private void asPage(Map<String, Object> model, TemplateOutput output) {
            var around = new HashMap<String, Object>();
            around.put("ui", model.get("ui"));
            around.put("frame", model.get("frame"));
            around.put("part", (Content) inside -> templates.render(String.valueOf(getUrl()), model, inside));
            templates.render(PAGE_AROUND_A_PART, around, output);
        }
    }
}
