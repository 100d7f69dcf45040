package org.dangzhi.foundation.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dangzhi.foundation.web.language.MessagesConfiguration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Template rendered as the product does, without starting it. */
public final class RenderedTemplate {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private RenderedTemplate() {}

    /** The words of the product. */
    public static Texts texts() {
        try {
            return new Texts(new MessagesConfiguration().messageSource());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Ui ui(Locale locale) {
        return new Ui(texts(), new Anyone(), locale, "token", "nonce");
    }

    static Document of(String template, Locale locale, Map<String, Object> arguments) {
        var model = new HashMap<>(arguments);
        model.put("ui", ui(locale));
        var printed = new StringOutput();
        TEMPLATES.render(template + ".jte", model, printed);
        return Jsoup.parse(printed.toString());
    }

    /** May everything. */
    static final class Anyone implements CurrentPermissions {

        @Override
        public boolean may(String permission) {
            return true;
        }

        @Override
        public boolean signedIn() {
            return true;
        }

        @Override
        public String name() {
            return "周海燕";
        }
    }
}
