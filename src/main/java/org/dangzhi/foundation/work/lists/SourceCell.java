package org.dangzhi.foundation.work.lists;

import java.util.Locale;
import java.util.stream.Stream;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.work.ItemForm;
import org.dangzhi.foundation.work.ItemWords;
import org.dangzhi.foundation.work.Source;
import org.jspecify.annotations.Nullable;

/** What a cell says of where an item came from: the source in either language, with its number as an export writes it. */
record SourceCell(Source source, @Nullable String number) {

    /** @throws Refusal if no source is called so; an empty cell is routine work */
    static SourceCell read(String typed, Texts texts) {
        if (typed.isEmpty()) return new SourceCell(Source.ROUTINE, null);
        return Stream.of(Source.values())
                .filter(source -> words(source, texts).anyMatch(word -> begins(typed, word)))
                .map(source -> new SourceCell(source, number(typed)))
                .findFirst()
                .orElseThrow(() -> new Refusal("work.import.source", typed));
    }

    private static Stream<String> words(Source source, Texts texts) {
        return Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
                .map(language -> texts.in(language, "work.source." + ItemWords.key(source.name())));
    }

    /** No source has a space in its word: what follows one is the number. */
    private static boolean begins(String typed, String word) {
        return typed.split(" ", 2)[0].equalsIgnoreCase(word);
    }

    private static @Nullable String number(String typed) {
        int space = typed.indexOf(' ');
        return space < 0 ? null : ItemForm.blank(typed.substring(space));
    }
}
