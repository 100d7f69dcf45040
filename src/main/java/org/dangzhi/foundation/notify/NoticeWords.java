package org.dangzhi.foundation.notify;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts a notice into words. Arguments that depend on the reader's language are kept with a mark among plain texts. */
@Component
class NoticeWords {

    static final String AT = "@at:";
    static final String WORD = "@word:";

    private final Texts texts;
    private final TimeWords times;
    private final Settings settings;

    NoticeWords(Texts texts, TimeWords times, Settings settings) {
        this.texts = texts;
        this.times = times;
        this.settings = settings;
    }

    /** In the language of the running request. A key that an older version knew reads as its arguments. */
    String read(String key, List<String> args) {
        var words = args.stream().map(this::word).toArray();
        try {
            return texts.t(key, words);
        } catch (NoSuchMessageException e) {
            return String.join(" ", args);
        }
    }

    /** Does work in the office's language, for what leaves the house. */
    <T> T inOfficeLanguage(Supplier<T> work) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(Locale.forLanguageTag(settings.text("office.language", "zh-CN")));
        try {
            return work.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    private String word(String arg) {
        if (arg.startsWith(AT)) return times.at(Instant.parse(arg.substring(AT.length())));
        if (arg.startsWith(WORD)) return texts.t(arg.substring(WORD.length()));
        return arg;
    }
}
