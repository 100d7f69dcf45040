package org.dangzhi.foundation.rules.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.EnumSet;
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
import org.dangzhi.foundation.rules.standards.RemedyWords;
import org.dangzhi.foundation.web.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts are decimals through facts, expressions and limits: nothing is short by nought or over by nought. */
class ExactAmountsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void threeTimesTenPointNoughtFiveIsThirtyPointFifteen() {
        var found = check("cost", "", "daily_cost * 3.0", Map.of("cost", 30.15, "daily_cost", 10.05));

        assertThat(found.verdict()).isEqualTo(Verdict.MET);
        assertThat(found.least()).isEqualByComparingTo("30.15");
    }

    @Test
    void aSumOfTenthsIsTheSum() {
        var found = check(
                "cost + charged + daily_cost", "207.7", "", Map.of("cost", 62.2, "charged", 34.1, "daily_cost", 111.4));

        assertThat(found.verdict()).isEqualTo(Verdict.MET);
        assertThat(found.measured()).isEqualByComparingTo("207.7");
    }

    @Test
    void oneYuanBeyondNineQuadrillionIsOver() {
        var found = check("cost", "daily_cost", "", Map.of("cost", 9007199254740993L, "daily_cost", 9007199254740992L));

        assertThat(found.verdict()).isEqualTo(Verdict.OVER);
        assertThat(found.by()).isEqualByComparingTo("1");
    }

    @Test
    void aNumberThatIsNotExactAnyMoreIsRefused() {
        for (Number inexact : List.of(9007199254740993.0, new BigInteger("1".repeat(30)), new BigDecimal("1E+400")))
            assertThatThrownBy(() -> ShippedRules.FACTS.read("MEAL", Map.of("cost", inexact), "values"))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refused -> assertThat(refused.field()).isEqualTo("values.cost"));
        assertThatThrownBy(() ->
                        ShippedRules.FACTS.read("MEAL", Map.of("diners", new BigInteger("1".repeat(30))), "values"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(
                        () -> ShippedRules.EXPRESSIONS.compile("MEAL", "cost + 9007199254740993.0", ResultKind.NUMBER))
                .isInstanceOf(ExpressionFault.Thrown.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"guests", "cost"})
    void nothingIsCountedOrPaidBelowNought(String fact) {
        assertThatThrownBy(() -> ShippedRules.FACTS.read("MEAL", Map.of(fact, -5), "values"))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("rules.refused.negative"));
    }

    @Test
    void nothingIsSaidToBeOverByNought() {
        assertThat(RemedyWords.number(new BigDecimal("0.0041"))).isEqualTo("0.0041");
        assertThat(RemedyWords.number(new BigDecimal("46.500"))).isEqualTo("46.5");
        assertThat(RemedyWords.number(BigDecimal.ZERO)).isEqualTo("0");
    }

    @Test
    void whatCannotBeComputedIsNamed() {
        for (var measure : List.of("cost / 0.0", "cost * double(9223372036854775807 + diners)"))
            assertThat(check(measure, "1.0", "", Map.of("cost", 1, "diners", 1)).missing())
                    .containsExactly("arithmetic");
    }

    private static Finding check(String measure, String most, String least, Map<String, Object> facts) {
        var standard = new Standard(
                "one",
                1,
                Text.of("one"),
                "one",
                "MEAL",
                EnumSet.allOf(StandardProfile.class),
                "",
                measure,
                most,
                least,
                "",
                Text.of("元"),
                Severity.WARN,
                IssuerLevel.COMPANY,
                "",
                "第十条",
                LocalDate.of(2020, 1, 1),
                null,
                Text.of(""),
                true);
        try {
            return new StandardJudge(
                            List.of(CompiledStandard.of(standard, ShippedRules.EXPRESSIONS)),
                            ShippedRules.FACTS,
                            new LimitLookup(List.of(), List.of(), ShippedRules.PLACES),
                            StandardProfile.ENTERPRISE)
                    .check(new CaseFacts(
                            TODAY,
                            Map.of(),
                            List.of(new CaseFacts.Node(
                                    "1", "MEAL", null, ShippedRules.FACTS.read("MEAL", facts, "values")))))
                    .getFirst();
        } catch (CompiledStandard.Fault fault) {
            throw new AssertionError(fault);
        }
    }
}
