package org.dangzhi.foundation.rules.standards;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.dangzhi.foundation.rules.Finding;
import org.jspecify.annotations.Nullable;

/** Words of the remedy: the lawful way on, with the finding's figures in it. */
public final class RemedyWords {

    /** Names of the places that a case's figures take. */
    static final List<String> FIGURES = List.of("limit", "least", "measured", "over", "under");

    private static final MathContext FIRST_FIGURES = new MathContext(2);

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

    /** {@code 3}, {@code 46.5}; empty for none. Of less than a fen the first figures: nothing is over by nought. */
    public static String number(@Nullable BigDecimal value) {
        if (value == null) return "";
        var rounded = value.setScale(2, RoundingMode.HALF_UP);
        boolean lost = rounded.signum() == 0 && value.signum() != 0;
        return (lost ? value.round(FIRST_FIGURES) : rounded)
                .stripTrailingZeros()
                .toPlainString();
    }
}
