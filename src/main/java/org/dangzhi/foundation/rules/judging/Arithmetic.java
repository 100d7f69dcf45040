package org.dangzhi.foundation.rules.judging;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Arithmetic of expressions: whole numbers stay whole, all others are decimals, so that three times 10.05 is 30.15.
 * What has no result (a division by nought, a number beyond all others) throws {@code ArithmeticException}.
 */
final class Arithmetic {

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private Arithmetic() {}

    static Object add(Object one, Object other) {
        if (one instanceof String text) return text + other;
        return one instanceof Long whole && other instanceof Long more
                ? Math.addExact(whole, more)
                : decimal(one).add(decimal(other), DIGITS);
    }

    static Object subtract(Object one, Object other) {
        return one instanceof Long whole && other instanceof Long less
                ? Math.subtractExact(whole, less)
                : decimal(one).subtract(decimal(other), DIGITS);
    }

    static Object multiply(Object one, Object other) {
        return one instanceof Long whole && other instanceof Long times
                ? Math.multiplyExact(whole, times)
                : decimal(one).multiply(decimal(other), DIGITS);
    }

    /** Of whole numbers the whole part: a third of eleven guests is three. */
    static Object divide(Object one, Object other) {
        return one instanceof Long whole && other instanceof Long by
                ? Math.divideExact(whole, by)
                : decimal(one).divide(decimal(other), DIGITS);
    }

    static Object remainder(Object one, Object other) {
        return (Long) one % (Long) other;
    }

    static Object negate(Object one) {
        return one instanceof Long whole
                ? Math.negateExact(whole)
                : decimal(one).negate();
    }

    /** Numbers by their value, however they are written; texts by their signs, which is by date for days. */
    static int compare(Object one, Object other) {
        if (one instanceof Long whole && other instanceof Long another) return Long.compare(whole, another);
        if (one instanceof String text) return text.compareTo((String) other);
        if (one instanceof Boolean yes) return yes.compareTo((Boolean) other);
        return decimal(one).compareTo(decimal(other));
    }

    static boolean same(Object one, Object other) {
        return one instanceof Number && other instanceof Number ? compare(one, other) == 0 : one.equals(other);
    }

    static BigDecimal decimal(Object number) {
        return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf((Long) number);
    }
}
