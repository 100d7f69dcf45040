package org.dangzhi.foundation.people.persons;

import java.util.List;
import org.dangzhi.foundation.people.Sex;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.jspecify.annotations.Nullable;

/** Words for sexes; unknown is an empty cell. */
final class SexWords {

    private SexWords() {}

    static String shown(@Nullable Sex sex, Texts texts) {
        return sex == null ? "" : texts.t("people.sex." + sex);
    }

    /** What a form or a sheet says; null for an empty or unknown word. */
    static @Nullable Sex read(String word) {
        return switch (word.strip().toLowerCase(java.util.Locale.ROOT)) {
            case "male", "m", "男" -> Sex.MALE;
            case "female", "f", "女" -> Sex.FEMALE;
            default -> null;
        };
    }

    static List<SelectOption> choices(Texts texts) {
        return SelectOption.withNone("", SelectOption.of(Sex.values(), sex -> shown(sex, texts)));
    }
}
