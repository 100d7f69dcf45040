package org.dangzhi.foundation.rules.judging;

/** Part of a compiled expression: a constant, a fact, or what is made of other parts. */
@FunctionalInterface
public interface Term {

    /** What cannot be told, for want of a fact, of a row or of arithmetic. */
    Object UNKNOWN = new Object() {
        @Override
        public String toString() {
            return "unknown";
        }
    };

    /** A {@code Boolean}, {@code Long}, {@code BigDecimal}, {@code String} or {@code List}; {@link #UNKNOWN} otherwise. */
    Object value(FactResolver facts);
}
