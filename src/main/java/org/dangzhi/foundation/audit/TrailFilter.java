package org.dangzhi.foundation.audit;

import java.time.LocalDate;
import org.dangzhi.foundation.web.PlainText;
import org.dangzhi.foundation.web.typed.LatestDay;
import org.jspecify.annotations.Nullable;

/**
 * Filter of the trail, as its address names it.
 *
 * @param who name, pinyin or initials of a person, or {@code system}
 * @param kind table or noted happening
 * @param subject id of the row concerned, or its beginning
 * @param words anywhere in what was before or after
 * @param installation what belongs to no office, instead of the office's own trail
 * @param after where the last page ended
 */
public record TrailFilter(
        @Nullable String who,
        @Nullable String kind,

        @LatestDay @Nullable LocalDate from,

        @LatestDay @Nullable LocalDate to,

        @Nullable String subject,
        @Nullable String words,
        @Nullable Boolean installation,
        @Nullable String after) {

    boolean ofInstallation() {
        return Boolean.TRUE.equals(installation);
    }

    String typedWho() {
        return PlainText.typed(who);
    }

    String typedKind() {
        return PlainText.typed(kind);
    }

    String typedSubject() {
        return PlainText.typed(subject);
    }

    String typedWords() {
        return PlainText.typed(words);
    }
}
