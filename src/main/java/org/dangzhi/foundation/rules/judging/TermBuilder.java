package org.dangzhi.foundation.rules.judging;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelExpr.CelComprehension;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Builder of what is evaluated from an expression that the CEL compiler has parsed and checked. CEL's own interpreter knows
 * numbers only in binary, in which 30.15 is no more than three times 10.05; hence this one.
 */
final class TermBuilder {

    /** From here on a binary number, as which the compiler reads it, may be another than the one typed. */
    private static final double INEXACT = 9_007_199_254_740_992.0;

    private final Set<String> locals = new HashSet<>();

    /** What a standard has no use for, or what could not be evaluated as it is written. */
    static final class NoTerm extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoTerm(String message) {
            super(message, null, false, false);
        }
    }

    /** @throws NoTerm for what is not part of the language of standards */
    Term term(CelExpr expression) {
        return switch (expression.getKind()) {
            case CONSTANT -> constant(expression.constant());
            case IDENT -> named(expression.ident().name());
            case CALL -> call(expression.call());
            case LIST -> list(expression.list().elements());
            case COMPREHENSION -> loop(expression.comprehension());
            default -> throw new NoTerm("not allowed: " + expression.getKind());
        };
    }

    private static Term constant(CelConstant constant) {
        Object value = switch (constant.getKind()) {
            case BOOLEAN_VALUE -> constant.booleanValue();
            case INT64_VALUE -> constant.int64Value();
            case DOUBLE_VALUE -> decimal(constant.doubleValue());
            case STRING_VALUE -> constant.stringValue();
            default -> throw new NoTerm("not allowed: " + constant.getKind());
        };
        return facts -> value;
    }

    private static BigDecimal decimal(double number) {
        if (!(Math.abs(number) < INEXACT)) throw new NoTerm("inexact number");
        return BigDecimal.valueOf(number);
    }

    private Term named(String name) {
        return locals.contains(name) ? facts -> facts.local(name) : facts -> facts.fact(name);
    }

    private Term list(List<CelExpr> elements) {
        var terms = elements.stream().map(this::term).toList();
        return facts -> {
            var values = terms.stream().map(term -> term.value(facts)).toList();
            return values.contains(Term.UNKNOWN) ? Term.UNKNOWN : values;
        };
    }

    private Term call(CelCall call) {
        var args = Stream.concat(call.target().stream(), call.args().stream())
                .map(this::term)
                .toList();
        return switch (call.function()) {
            case "_&&_" -> decidedBy(false, args.getFirst(), args.getLast());
            case "_||_" -> decidedBy(true, args.getFirst(), args.getLast());
            case "!_" -> one(args, value -> !(Boolean) value);
            case "_?_:_" -> choice(args.get(0), args.get(1), args.get(2));
            case "_==_" -> two(args, Arithmetic::same);
            case "_!=_" -> two(args, (left, right) -> !Arithmetic.same(left, right));
            case "_<_" -> compared(args, order -> order < 0);
            case "_<=_" -> compared(args, order -> order <= 0);
            case "_>_" -> compared(args, order -> order > 0);
            case "_>=_" -> compared(args, order -> order >= 0);
            case "_+_" -> two(args, Arithmetic::add);
            case "_-_" -> two(args, Arithmetic::subtract);
            case "_*_" -> two(args, Arithmetic::multiply);
            case "_/_" -> two(args, Arithmetic::divide);
            case "_%_" -> two(args, Arithmetic::remainder);
            case "-_" -> one(args, Arithmetic::negate);
            case "double" -> one(args, Arithmetic::decimal);
            case "size" -> one(args, TermBuilder::size);
            case "@in" ->
                two(args, (value, among) -> ((List<?>) among).stream().anyMatch(each -> Arithmetic.same(each, value)));
            case "@not_strictly_false" ->
                facts -> !Boolean.FALSE.equals(args.getFirst().value(facts));
            case DayFunctions.BETWEEN -> two(args, DayFunctions::between);
            case DayFunctions.AFTER -> two(args, DayFunctions::after);
            case GradeFunction.NAME ->
                facts -> GradeFunction.fits(
                        args.getFirst().value(facts), args.getLast().value(facts), facts);
            case LimitFunction.NAME -> facts -> LimitFunction.find(values(args, facts), facts);
            default -> throw new NoTerm("undeclared reference to '" + call.function() + "'");
        };
    }

    /** And, or: one side may decide, whatever the other is. */
    private static Term decidedBy(boolean decisive, Term left, Term right) {
        return facts -> {
            var first = left.value(facts);
            if (first.equals(decisive)) return decisive;
            var second = right.value(facts);
            if (second.equals(decisive)) return decisive;
            return first == Term.UNKNOWN ? first : second;
        };
    }

    private static Term choice(Term condition, Term yes, Term no) {
        return facts -> {
            var told = condition.value(facts);
            if (told == Term.UNKNOWN) return told;
            return ((Boolean) told ? yes : no).value(facts);
        };
    }

    private static Term one(List<Term> args, UnaryOperator<Object> rule) {
        var arg = args.getFirst();
        return facts -> {
            var value = arg.value(facts);
            return value == Term.UNKNOWN ? value : facts.computed(() -> rule.apply(value));
        };
    }

    private static Term two(List<Term> args, BinaryOperator<Object> rule) {
        var left = args.getFirst();
        var right = args.getLast();
        return facts -> {
            var first = left.value(facts);
            var second = right.value(facts);
            if (first == Term.UNKNOWN || second == Term.UNKNOWN) return Term.UNKNOWN;
            return facts.computed(() -> rule.apply(first, second));
        };
    }

    private static Term compared(List<Term> args, IntPredicate fits) {
        return two(args, (left, right) -> fits.test(Arithmetic.compare(left, right)));
    }

    private static Object size(Object value) {
        return value instanceof String text ? (long) text.codePointCount(0, text.length()) : ((List<?>) value).size();
    }

    /** The values of all of them; empty if one is unknown. */
    private static List<Object> values(List<Term> terms, FactResolver facts) {
        var values = terms.stream().map(term -> term.value(facts)).toList();
        return values.contains(Term.UNKNOWN) ? List.of() : values;
    }

    /** {@code exists} and {@code all}, as the compiler writes them out. */
    private Term loop(CelComprehension loop) {
        var range = term(loop.iterRange());
        var first = term(loop.accuInit());
        locals.add(loop.iterVar());
        locals.add(loop.accuVar());
        var goesOn = term(loop.loopCondition());
        var step = term(loop.loopStep());
        var result = term(loop.result());
        locals.remove(loop.iterVar());
        locals.remove(loop.accuVar());
        return facts -> {
            var over = range.value(facts);
            if (!(over instanceof List<?> list)) return Term.UNKNOWN;
            facts.local(loop.accuVar(), first.value(facts));
            for (var element : list) {
                facts.step();
                facts.local(loop.iterVar(), element);
                if (!Boolean.TRUE.equals(goesOn.value(facts))) break;
                facts.local(loop.accuVar(), step.value(facts));
            }
            return result.value(facts);
        };
    }
}
