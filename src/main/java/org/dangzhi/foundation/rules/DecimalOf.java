package org.dangzhi.foundation.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Optional;

/**
 * A number from outside as the decimal that was meant by it. Digits beyond the fifteenth are rounded away: only
 * binary fractions have them, such as 350.10000000000002.
 */
final class DecimalOf {

    /** More digits before the point no amount has. */
    private static final int MOST_DIGITS = 18;

    /** What a binary number has beyond is none of the amount: 350.10000000000002. */
    private static final int EXACT_DIGITS = 15;

    /** From here on a binary number may stand for a neighbour of the one that was written. */
    private static final double INEXACT = 9_007_199_254_740_992.0;

    private DecimalOf() {}

    /** Empty for what is no number, is too long, or cannot be told exactly any more. */
    static Optional<BigDecimal> of(Number number) {
        return switch (number) {
            case BigDecimal decimal -> bounded(decimal);
            case BigInteger whole -> bounded(new BigDecimal(whole));
            case Double binary when Math.abs(binary) < INEXACT -> bounded(BigDecimal.valueOf(binary));
            case Integer whole -> Optional.of(BigDecimal.valueOf(whole));
            case Long whole -> bounded(BigDecimal.valueOf(whole));
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> bounded(BigDecimal number) {
        if ((long) number.precision() - number.scale() > MOST_DIGITS) return Optional.empty();
        return Optional.of(
                number.scale() > 0 && number.precision() > EXACT_DIGITS
                        ? number.round(new MathContext(EXACT_DIGITS))
                        : number);
    }
}
