package org.dangzhi.foundation.rules.judging;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelExpr.CelComprehension;
import dev.cel.common.types.SimpleType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sentence that says what an expression does, for people who write none: {@code guests <= 10 ? 3 : guests / 3} as 来宾人数不超过 10
 * 时为 3，否则为来宾人数 ÷ 3（只取整数）.
 */
public final class ExpressionSentence {

    /** What the reader's language calls facts, their choices and tables, and how it puts operations. */
    public interface Vocabulary {

        /** The name itself for what is no fact. */
        String fact(String name);

        /** How one of a fact's choices is called. */
        String choice(String fact, String value);

        String table(String name);

        /** {@code not}, {@code and}, {@code atMost} … with its parts. */
        String say(String operation, String... parts);
    }

    /** One case of an expression that chooses. @param when empty for what holds otherwise */
    public record Branch(String when, String value) {}

    private static final Map<String, String> OPERATIONS = Map.ofEntries(
            Map.entry("_<_", "less"),
            Map.entry("_<=_", "atMost"),
            Map.entry("_>_", "more"),
            Map.entry("_>=_", "atLeast"),
            Map.entry("_+_", "plus"),
            Map.entry("_-_", "minus"),
            Map.entry("_*_", "times"),
            Map.entry("_/_", "by"),
            Map.entry("_%_", "rest"),
            Map.entry("-_", "negative"),
            Map.entry("_?_:_", "choice"),
            Map.entry("size", "size"),
            Map.entry(DayFunctions.BETWEEN, "daysBetween"),
            Map.entry(DayFunctions.AFTER, "monthsAfter"));

    private static final Set<String> JOINING = Set.of("_&&_", "_||_", "_?_:_");

    private static final Set<String> SUMS = Set.of("_+_", "_-_");
    private static final Set<String> PRODUCTS = Set.of("_*_", "_/_", "_%_");

    private final CelAbstractSyntaxTree tree;
    private final Vocabulary words;

    ExpressionSentence(CelAbstractSyntaxTree tree, Vocabulary words) {
        this.tree = tree;
        this.words = words;
    }

    String text() {
        return said(tree.getExpr());
    }

    /** Its cases from the first to the last, of which the first that fits counts; a single one where nothing is chosen. */
    List<Branch> branches() {
        var branches = new ArrayList<Branch>();
        collect(tree.getExpr(), "", branches);
        return branches;
    }

    private void collect(CelExpr expression, String when, List<Branch> branches) {
        boolean chooses = expression.getKind() == CelExpr.ExprKind.Kind.CALL
                && expression.call().function().equals("_?_:_");
        if (!chooses) {
            branches.add(new Branch(when, said(expression)));
            return;
        }
        var parts = expression.call().args();
        var condition = said(parts.get(0));
        collect(parts.get(1), when.isEmpty() ? condition : words.say("and", when, condition), branches);
        collect(parts.get(2), when, branches);
    }

    /** As a statement, if it is one: a fact that is yes or no is said to be. */
    private String said(CelExpr expression) {
        return switch (expression.getKind()) {
            case CONSTANT -> constant(expression.constant());
            case IDENT -> isCondition(expression) ? words.say("yes", name(expression)) : name(expression);
            case CALL -> call(expression);
            case LIST ->
                String.join(
                        words.say("comma"),
                        expression.list().elements().stream().map(this::said).toList());
            case COMPREHENSION -> loop(expression.comprehension());
            default -> "";
        };
    }

    private boolean isCondition(CelExpr expression) {
        return tree.getType(expression.id()).filter(SimpleType.BOOL::equals).isPresent();
    }

    private String name(CelExpr identifier) {
        var name = identifier.ident().name();
        return name.equals(ExpressionCompiler.ON) ? words.say("on") : words.fact(name);
    }

    private String constant(CelConstant constant) {
        return switch (constant.getKind()) {
            case BOOLEAN_VALUE -> words.say(constant.booleanValue() ? "true" : "false");
            case INT64_VALUE -> Long.toString(constant.int64Value());
            case DOUBLE_VALUE ->
                BigDecimal.valueOf(constant.doubleValue()).stripTrailingZeros().toPlainString();
            case STRING_VALUE -> constant.stringValue();
            default -> "";
        };
    }

    private String call(CelExpr expression) {
        var call = expression.call();
        return switch (call.function()) {
            case "_&&_", "_||_" ->
                words.say(call.function().equals("_&&_") ? "and" : "or", part(call, 0), part(call, 1));
            case "!_" -> not(call.args().getFirst());
            case "_==_" -> compared(call, "is");
            case "_!=_" -> compared(call, "isNot");
            case "@in" -> words.say("in", noun(call.args().getFirst()), choices(call));
            case "_/_" -> words.say(isWhole(expression) ? "wholeBy" : "by", part(call, 0), part(call, 1));
            case "double" -> said(call.args().getFirst());
            case LimitFunction.NAME ->
                words.say("limit", words.table(text(call.args().getFirst())));
            case GradeFunction.NAME ->
                words.say(
                        "graded",
                        noun(call.args().getLast()),
                        words.table(text(call.args().getFirst())));
            default -> words.say(OPERATIONS.getOrDefault(call.function(), call.function()), parts(call));
        };
    }

    private boolean isWhole(CelExpr expression) {
        return tree.getType(expression.id()).filter(SimpleType.INT::equals).isPresent();
    }

    private String not(CelExpr denied) {
        return denied.getKind() == CelExpr.ExprKind.Kind.IDENT
                ? words.say("no", name(denied))
                : words.say("not", said(denied));
    }

    private String[] parts(CelCall call) {
        return Stream.iterate(0, at -> at + 1)
                .limit(call.args().size())
                .map(at -> part(call, at))
                .toArray(String[]::new);
    }

    /** In brackets where it is a sentence of several parts itself, or a sum that is to be made first. */
    private String part(CelCall call, int at) {
        var part = call.args().get(at);
        if (part.getKind() != CelExpr.ExprKind.Kind.CALL) return said(part);
        boolean bracketed = isJoined(part.call(), call) || isMadeFirst(part.call(), call, at);
        return bracketed ? words.say("brackets", said(part)) : said(part);
    }

    /** Not where the same joins the same. */
    private static boolean isJoined(CelCall part, CelCall call) {
        return JOINING.contains(part.function()) && !part.function().equals(call.function());
    }

    /** A sum within a product, and what stands behind minus or a stroke of division. */
    private static boolean isMadeFirst(CelCall part, CelCall call, int at) {
        boolean sum = SUMS.contains(part.function());
        if (PRODUCTS.contains(call.function())) return sum || at > 0 && PRODUCTS.contains(part.function());
        return call.function().equals("-_") && sum || call.function().equals("_-_") && at > 0 && sum;
    }

    /** A fact by its name, also where it is yes or no. */
    private String noun(CelExpr expression) {
        return expression.getKind() == CelExpr.ExprKind.Kind.IDENT ? name(expression) : said(expression);
    }

    private String compared(CelCall call, String how) {
        var left = call.args().getFirst();
        return words.say(how, noun(left), value(left, call.args().getLast()));
    }

    private String choices(CelCall call) {
        var among = call.args().getLast();
        if (among.getKind() != CelExpr.ExprKind.Kind.LIST) return noun(among);
        var fact = call.args().getFirst();
        return String.join(
                words.say("comma"),
                among.list().elements().stream().map(one -> value(fact, one)).toList());
    }

    /** A fact's choice by what it is called; anything else as it stands. */
    private String value(CelExpr fact, CelExpr value) {
        boolean named = fact.getKind() == CelExpr.ExprKind.Kind.IDENT
                && value.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                && value.constant().getKind() == CelConstant.Kind.STRING_VALUE;
        return named ? words.choice(fact.ident().name(), text(value)) : noun(value);
    }

    private static String text(CelExpr literal) {
        return literal.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                ? literal.constant().stringValue()
                : "";
    }

    /** {@code exists} and {@code all}: the compiler writes out what stands in their step behind what came before. */
    private String loop(CelComprehension loop) {
        var step = loop.loopStep().call();
        boolean any = step.function().equals("_||_");
        var range = noun(loop.iterRange());
        var inner = new ExpressionSentence(tree, new Item(words, loop.iterVar(), origin(loop)));
        return words.say(any ? "exists" : "all", range, inner.said(step.args().getLast()));
    }

    /** The fact whose choices are gone through. */
    private static String origin(CelComprehension loop) {
        var range = loop.iterRange();
        return range.getKind() == CelExpr.ExprKind.Kind.IDENT ? range.ident().name() : loop.iterVar();
    }

    /** Words in which one of the things gone through is called so, and its choices are those of the fact it is from. */
    private record Item(Vocabulary words, String variable, String from) implements Vocabulary {

        @Override
        public String fact(String name) {
            return name.equals(variable) ? words.say("item") : words.fact(name);
        }

        @Override
        public String choice(String fact, String value) {
            return words.choice(fact.equals(variable) ? from : fact, value);
        }

        @Override
        public String table(String name) {
            return words.table(name);
        }

        @Override
        public String say(String operation, String... parts) {
            return words.say(operation, parts);
        }
    }
}
