package org.dangzhi.foundation.rules.standards;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.dangzhi.foundation.rules.Finding;
import org.jspecify.annotations.Nullable;

/** Words of the remedy: the lawful way on, with the finding's figures in it. */
public final class RemedyWords {

    private RemedyWords() {}

    static String of(Finding finding, Locale locale) {
        return finding.standard()
                .wayOn()
                .in(locale)
                .replace("{limit}", number(finding.most()))
                .replace("{least}", number(finding.least()))
                .replace("{measured}", number(finding.measured()))
                .replace("{over}", number(finding.by()))
                .replace("{under}", number(finding.by()));
    }

    /** {@code 3}, {@code 46.5}; empty for none. */
    public static String number(@Nullable BigDecimal value) {
        if (value == null) return "";
        return value.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
