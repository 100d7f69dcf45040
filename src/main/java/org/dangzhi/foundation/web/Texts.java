package org.dangzhi.foundation.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The product's words, in the language of the running request; Chinese where there is none. */
@Component
public class Texts {

    private final MessageSource messages;

    public Texts(MessageSource messages) {
        this.messages = messages;
    }

    /** @throws org.springframework.context.NoSuchMessageException for a key that no bundle has */
    public String t(String key, Object... args) {
        return in(locale(), key, args);
    }

    /** In words; as it is where no bundle has them. */
    public String or(String key, String otherwise) {
        var words = messages.getMessage(key, null, otherwise, locale());
        return words == null ? otherwise : words;
    }

    /**
     * The first of some lines, and where there are more a last one that says how many.
     *
     * @param more key of its words
     */
    public List<String> shortened(List<String> lines, int most, String more) {
        if (lines.size() <= most) return lines;
        return Stream.concat(lines.stream().limit(most), Stream.of(t(more, lines.size() - most)))
                .toList();
    }

    public String in(Locale locale, String key, Object... args) {
        return messages.getMessage(key, args, locale);
    }

    /** One of the two languages there are; the machine's own language counts for nothing. */
    public static Locale locale() {
        var asked = LocaleContextHolder.getLocaleContext();
        var locale = asked == null ? null : asked.getLocale();
        return locale != null && locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
