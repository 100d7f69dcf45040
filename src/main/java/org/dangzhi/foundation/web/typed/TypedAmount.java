package org.dangzhi.foundation.web.typed;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts as people and their files write them: {@code 1,350.00}, {@code ￥350}, {@code １３５０ 元}, {@code 人民币300元整}, {@code 3.5万}. */
public final class TypedAmount {

    private static final Pattern AMOUNT = Pattern.compile(
            "(?:[¥$]|人民币|RMB|CNY)? ?(-?)((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d*)?) ?([万亿]?)[元圆]?整?",
            Pattern.CASE_INSENSITIVE);

    private static final int EXACT_DIGITS = 15;
    private static final int LONGEST = 40;

    private TypedAmount() {}

    /**
     * @return without zeros at its end; what a file's binary number has beyond fifteen digits is none of the amount
     *     ({@code 350.10000000000002}). Empty for what is no amount
     */
    public static Optional<BigDecimal> read(String typed) {
        var text = TypedText.narrow(typed);
        if (text.length() > LONGEST) return Optional.empty();
        var parts = AMOUNT.matcher(text);
        if (!parts.matches()) return Optional.empty();
        var figures = new BigDecimal(parts.group(1) + parts.group(2).replace(",", ""));
        if (figures.scale() > 0 && figures.precision() > EXACT_DIGITS)
            figures = figures.round(new MathContext(EXACT_DIGITS));
        var amount = figures.scaleByPowerOfTen(
                switch (parts.group(3)) {
                    case "万" -> 4;
                    case "亿" -> 8;
                    default -> 0;
                });
        var plain = amount.stripTrailingZeros();
        return Optional.of(plain.scale() < 0 ? plain.setScale(0) : plain);
    }
}
