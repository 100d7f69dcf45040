package org.dangzhi.foundation.rules.judging;

import org.dangzhi.foundation.rules.Standard;
import org.dangzhi.foundation.rules.judging.ExpressionCompiler.ResultKind;
import org.jspecify.annotations.Nullable;

/** Standard with its expressions compiled; null for those that are empty. */
public record CompiledStandard(
        Standard standard,
        @Nullable Term applies,
        @Nullable Term measure,
        @Nullable Term most,
        @Nullable Term least,
        @Nullable Term keeps) {

    /** The field of a standard whose expression cannot be taken, and why. */
    public static final class Fault extends Exception {

        private static final long serialVersionUID = 1L;

        private final String field;
        private final transient ExpressionFault fault;

        Fault(String field, ExpressionFault fault) {
            super(field + ": " + fault.message());
            this.field = field;
            this.fault = fault;
        }

        /** {@code applies}, {@code measure}, {@code most}, {@code least} or {@code keeps}. */
        public String field() {
            return field;
        }

        public ExpressionFault fault() {
            return fault;
        }
    }

    /** @throws Fault at the first expression that cannot be taken */
    public static CompiledStandard of(Standard standard, ExpressionCompiler expressions) throws Fault {
        return new CompiledStandard(
                standard,
                term(expressions, standard.about(), "applies", standard.applies(), ResultKind.CONDITION),
                term(expressions, standard.about(), "measure", standard.measure(), ResultKind.NUMBER),
                term(expressions, standard.about(), "most", standard.most(), ResultKind.NUMBER),
                term(expressions, standard.about(), "least", standard.least(), ResultKind.NUMBER),
                term(expressions, standard.about(), "keeps", standard.keeps(), ResultKind.CONDITION));
    }

    /** One whose expressions a newer release no longer understands: it is told as not judged, never passed over. */
    public static CompiledStandard unreadable(Standard standard) {
        return new CompiledStandard(standard, null, null, null, null, null);
    }

    boolean unreadable() {
        return measure == null && keeps == null;
    }

    private static @Nullable Term term(
            ExpressionCompiler expressions, String about, String field, String expression, ResultKind wanted)
            throws Fault {
        if (expression.isBlank()) return null;
        try {
            return expressions.compile(about, expression, wanted);
        } catch (ExpressionFault.Thrown thrown) {
            throw new Fault(field, thrown.fault());
        }
    }
}
