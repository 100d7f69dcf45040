package org.dangzhi.foundation.rules.judging;

/**
 * An expression that cannot be taken.
 *
 * @param line from 1
 * @param column from 1
 * @param message of the compiler, in English
 */
public record ExpressionFault(int line, int column, String message) {

    /** Thrown where the expression is compiled. */
    public static final class Thrown extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient ExpressionFault fault;

        Thrown(ExpressionFault fault) {
            super(fault.message());
            this.fault = fault;
        }

        public ExpressionFault fault() {
            return fault;
        }
    }
}
