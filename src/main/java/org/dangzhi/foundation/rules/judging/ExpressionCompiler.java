package org.dangzhi.foundation.rules.judging;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dangzhi.foundation.rules.Fact;
import org.dangzhi.foundation.rules.FactCatalogue;

/**
 * Compiler of the expressions of standards, written in CEL. What is left to bound is bounded here: length, depth,
 * number of parts; {@link FactResolver} bounds the steps.
 */
public final class ExpressionCompiler {

    /** What an expression has to yield. */
    public enum ResultKind {
        CONDITION,
        NUMBER
    }

    private static final int LONGEST = 1000;
    private static final CelOptions BOUNDS = CelOptions.current()
            .maxExpressionCodePointSize(LONGEST)
            .maxParseRecursionDepth(40)
            .maxParseExpressionNodeCount(400)
            .maxParseErrorRecoveryLimit(5)
            .enableHeterogeneousNumericComparisons(true)
            .build();

    /** The day of the case or node, {@code 2026-11-26}. */
    static final String ON = "on";

    private final FactCatalogue facts;
    private final Map<String, CelCompiler> compilers = new ConcurrentHashMap<>();

    public ExpressionCompiler(FactCatalogue facts) {
        this.facts = facts;
    }

    /**
     * @param about kind of case or node whose facts it may name
     * @throws ExpressionFault.Thrown if it is too long, wrong, names what is no fact, or yields something else
     */
    public Term compile(String about, String expression, ResultKind wanted) throws ExpressionFault.Thrown {
        var ast = checked(about, expression);
        if (!fits(ast.getResultType(), wanted))
            throw fault(
                    1,
                    1,
                    "yields " + ast.getResultType().name() + ", not a "
                            + wanted.name().toLowerCase(java.util.Locale.ROOT));
        try {
            return new TermBuilder().term(ast.getExpr());
        } catch (TermBuilder.NoTerm e) {
            throw fault(1, 1, String.valueOf(e.getMessage()));
        }
    }

    /**
     * What it does, said to people.
     *
     * @throws ExpressionFault.Thrown if it cannot be taken
     */
    public String sentence(String about, String expression, ExpressionSentence.Vocabulary words)
            throws ExpressionFault.Thrown {
        return new ExpressionSentence(checked(about, expression), words).text();
    }

    /**
     * Its cases, said to people; {@link ExpressionSentence#branches}.
     *
     * @throws ExpressionFault.Thrown if it cannot be taken
     */
    public List<ExpressionSentence.Branch> branches(
            String about, String expression, ExpressionSentence.Vocabulary words) throws ExpressionFault.Thrown {
        return new ExpressionSentence(checked(about, expression), words).branches();
    }

    private CelAbstractSyntaxTree checked(String about, String expression) throws ExpressionFault.Thrown {
        if (expression.length() > LONGEST) throw fault(1, LONGEST + 1, "longer than " + LONGEST + " characters");
        var result = compilers.computeIfAbsent(about, this::compiler).compile(expression);
        if (result.hasError()) {
            var issue = result.getErrors().getFirst();
            var at = issue.getSourceLocation();
            throw fault(Math.max(1, at.getLine()), Math.max(1, at.getColumn() + 1), issue.getMessage());
        }
        try {
            return result.getAst();
        } catch (CelValidationException e) {
            throw fault(1, 1, String.valueOf(e.getMessage()));
        }
    }

    private static ExpressionFault.Thrown fault(int line, int column, String message) {
        return new ExpressionFault.Thrown(new ExpressionFault(line, column, message));
    }

    private static boolean fits(CelType type, ResultKind wanted) {
        return switch (wanted) {
            case CONDITION -> type.equals(SimpleType.BOOL);
            case NUMBER -> type.equals(SimpleType.INT) || type.equals(SimpleType.DOUBLE);
        };
    }

    private CelCompiler compiler(String about) {
        var builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(BOUNDS)
                .setStandardMacros(CelStandardMacro.ALL, CelStandardMacro.EXISTS)
                .addVar(ON, SimpleType.STRING)
                .addFunctionDeclarations(
                        function(
                                LimitFunction.NAME,
                                SimpleType.DOUBLE,
                                SimpleType.STRING,
                                SimpleType.STRING,
                                SimpleType.STRING,
                                SimpleType.STRING,
                                SimpleType.STRING),
                        function(GradeFunction.NAME, SimpleType.BOOL, SimpleType.STRING, SimpleType.STRING),
                        function(DayFunctions.BETWEEN, SimpleType.INT, SimpleType.STRING, SimpleType.STRING),
                        function(DayFunctions.AFTER, SimpleType.STRING, SimpleType.STRING, SimpleType.INT));
        facts.known(about).forEach(fact -> builder.addVar(fact.name(), type(fact.type())));
        return builder.build();
    }

    private static CelFunctionDecl function(String name, CelType result, CelType... arguments) {
        return CelFunctionDecl.newFunctionDeclaration(
                name, CelOverloadDecl.newGlobalOverload(name + "_of_standards", result, arguments));
    }

    private static CelType type(Fact.Type type) {
        return switch (type) {
            case INT -> SimpleType.INT;
            case DECIMAL -> SimpleType.DOUBLE;
            case BOOL -> SimpleType.BOOL;
            case TEXT, DATE, PROVINCE, PLACE, CHOICE -> SimpleType.STRING;
            case CHOICES -> ListType.create(SimpleType.STRING);
        };
    }
}
