package org.dangzhi.foundation.rules.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dangzhi.foundation.regulations.IssuerLevel;
import org.dangzhi.foundation.rules.CaseFacts;
import org.dangzhi.foundation.rules.Finding;
import org.dangzhi.foundation.rules.Severity;
import org.dangzhi.foundation.rules.Standard;
import org.dangzhi.foundation.rules.Standard.Text;
import org.dangzhi.foundation.rules.StandardProfile;
import org.dangzhi.foundation.rules.Verdict;
import org.dangzhi.foundation.rules.judging.ExpressionCompiler.ResultKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions that an office types are held within bounds, and what is not known is never a pass. */
class ExpressionCompilerTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void aWrongExpressionIsRefusedWithItsPlace() {
        var fault = refused("guests <= 10 ?\n 3 : gests / 3");

        assertThat(fault.line()).isEqualTo(2);
        assertThat(fault.column()).isEqualTo(6);
        assertThat(fault.message()).contains("gests");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "guests +",
                "'three'",
                "letter",
                "guests == 3",
                "[1, 2]",
                "now()",
                "guests.map(x, x)",
                "x",
                "guests / 2.5"
            })
    void whatIsNoNumberOverFactsIsRefused(String expression) {
        assertThatThrownBy(() -> compile(expression)).isInstanceOf(ExpressionFault.Thrown.class);
    }

    @Test
    void aHugeExpressionIsRefusedAtOnce() {
        within(() -> {
            assertThatThrownBy(() -> compile("1" + " + 1".repeat(400))).isInstanceOf(ExpressionFault.Thrown.class);
            assertThatThrownBy(() -> compile("(".repeat(300) + "1" + ")".repeat(300)))
                    .isInstanceOf(ExpressionFault.Thrown.class);
            assertThatThrownBy(() -> compile("1".repeat(100_000))).isInstanceOf(ExpressionFault.Thrown.class);
        });
    }

    @Test
    void anExpressionThatWouldHardlyEndIsCutOff() {
        var nested =
                "costs.exists(a, costs.exists(b, costs.exists(c, costs.exists(d, costs.exists(e, a + b + c + d + e == '')))))";
        var facts = new CaseFacts(
                TODAY,
                Map.of(),
                List.of(new CaseFacts.Node(
                        "1", "SETTLEMENT", null, Map.of("costs", Collections.nCopies(200, "MEALS")))));

        within(() -> assertThat(check(standard("SETTLEMENT", "", "", "", "", nested), facts))
                .singleElement()
                .satisfies(found -> assertThat(found.verdict()).isEqualTo(Verdict.UNJUDGED)));
    }

    @Test
    void aMissingFactIsNamedAndNeverAPass() {
        var found = check(
                standard("MEAL", "", "diners", "guests <= 10 ? 3 : guests / 3", "", ""), meal(Map.of("diners", 2L)));

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.verdict()).isEqualTo(Verdict.UNJUDGED);
            assertThat(one.missing()).containsExactly("guests");
        });
    }

    @Test
    void aConditionThatCannotBeToldIsNotAPassEither() {
        assertThat(check(standard("MEAL", "alcohol", "diners", "1", "", ""), meal(Map.of("diners", 1L))))
                .singleElement()
                .satisfies(one -> assertThat(one.missing()).containsExactly("alcohol"));
    }

    @Test
    void whatIsNotNeededNeedNotBeKnown() {
        assertThat(check(standard("MEAL", "", "", "", "", "diners < 3 || alcohol"), meal(Map.of("diners", 1L))))
                .singleElement()
                .satisfies(one -> assertThat(one.verdict()).isEqualTo(Verdict.MET));
    }

    @Test
    void aTableWithoutARowAndADivisionByNoughtCannotBeJudged() {
        var facts = meal(Map.of("cost", BigDecimal.ONE, "diners", 0L));

        assertThat(check(standard("MEAL", "", "cost", "limit('nothing', '', '', '', on)", "", ""), facts)
                        .getFirst()
                        .missing())
                .containsExactly("limit:nothing");
        assertThat(check(standard("MEAL", "", "7 / diners", "1", "", ""), facts)
                        .getFirst()
                        .verdict())
                .isEqualTo(Verdict.UNJUDGED);
        assertThat(check(standard("MEAL", "", "cost / 0.0", "1.0", "", ""), facts)
                        .getFirst()
                        .verdict())
                .isEqualTo(Verdict.UNJUDGED);
    }

    @Test
    void theStricterLimitCountsAndARefusalOutweighsAWarning() {
        var facts = meal(Map.of("diners", 5L));
        var nation = standard("nation", Severity.REFUSE, IssuerLevel.STATE, "3");
        var group = standard("group", Severity.REFUSE, IssuerLevel.GROUP, "2");
        var habit = standard("habit", Severity.WARN, IssuerLevel.COMPANY, "1");

        assertThat(check(List.of(habit, nation, group), facts))
                .extracting(found -> found.standard().code(), Finding::outweighedBy)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("group", null),
                        org.assertj.core.groups.Tuple.tuple("nation", "group"),
                        org.assertj.core.groups.Tuple.tuple("habit", "group"));
        assertThat(check(List.of(habit, nation), meal(Map.of("diners", 2L)))
                        .getFirst()
                        .standard()
                        .code())
                .as("the warning is not hidden by a principle that is kept")
                .isEqualTo("habit");
    }

    private static void within(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
    }

    private static ExpressionFault refused(String expression) {
        return catchThrowableOfType(ExpressionFault.Thrown.class, () -> compile(expression))
                .fault();
    }

    private static void compile(String expression) throws ExpressionFault.Thrown {
        ShippedRules.EXPRESSIONS.compile("MEAL", expression, ResultKind.NUMBER);
    }

    private static CaseFacts meal(Map<String, Object> values) {
        return new CaseFacts(TODAY, Map.of(), List.of(new CaseFacts.Node("1", "MEAL", null, new HashMap<>(values))));
    }

    private static List<Finding> check(Standard standard, CaseFacts facts) {
        return check(List.of(standard), facts);
    }

    private static List<Finding> check(List<Standard> standards, CaseFacts facts) {
        var compiled = standards.stream()
                .map(standard -> {
                    try {
                        return CompiledStandard.of(standard, ShippedRules.EXPRESSIONS);
                    } catch (CompiledStandard.Fault fault) {
                        throw new AssertionError(fault.getMessage(), fault);
                    }
                })
                .toList();
        return new StandardJudge(
                        compiled,
                        ShippedRules.FACTS,
                        new LimitLookup(List.of(), List.of(), ShippedRules.PLACES),
                        StandardProfile.ENTERPRISE)
                .check(facts);
    }

    private static Standard standard(String code, Severity severity, IssuerLevel level, String most) {
        return standard(code, "MEAL", severity, level, "", "diners", most, "", "");
    }

    private static Standard standard(
            String about, String applies, String measure, String most, String least, String keeps) {
        return standard("one", about, Severity.REFUSE, IssuerLevel.STATE, applies, measure, most, least, keeps);
    }

    private static Standard standard(
            String code,
            String about,
            Severity severity,
            IssuerLevel level,
            String applies,
            String measure,
            String most,
            String least,
            String keeps) {
        return new Standard(
                code,
                1,
                Text.of(code),
                "diners",
                about,
                java.util.Set.of(StandardProfile.ENTERPRISE),
                applies,
                measure,
                most,
                least,
                keeps,
                Text.of("人"),
                severity,
                level,
                "",
                "第十条",
                LocalDate.of(2020, 1, 1),
                null,
                Text.of(""),
                true);
    }
}
