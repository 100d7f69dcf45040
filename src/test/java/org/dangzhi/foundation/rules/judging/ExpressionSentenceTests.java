package org.dangzhi.foundation.rules.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an expression does is said part by part; here in the operations' own names. */
class ExpressionSentenceTests {

    private static final ExpressionSentence.Vocabulary PLAIN = new ExpressionSentence.Vocabulary() {
        @Override
        public String fact(String name) {
            return name.toUpperCase(java.util.Locale.ROOT);
        }

        @Override
        public String choice(String fact, String value) {
            return fact + "." + value;
        }

        @Override
        public String table(String name) {
            return "table " + name;
        }

        @Override
        public String say(String operation, String... parts) {
            return operation + Arrays.asList(parts);
        }
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "guests <= 10 ? 3 : guests / 3 # choice[atMost[GUESTS, 10], 3, wholeBy[GUESTS, 3]]",
                "cost * 20.0 / 100.0 # by[times[COST, 20], 100]",
                "5 + (guests - 5) / 2 # plus[5, wholeBy[brackets[minus[GUESTS, 5]], 2]]",
                "guests - (diners - 1) # minus[GUESTS, brackets[minus[DINERS, 1]]]",
                "limit('lodging', province, place, '', on) # limit[table lodging]"
            })
    void aNumberIsSaidByItsOperations(String expression, String said) throws ExpressionFault.Thrown {
        assertThat(sentence("MEAL", expression)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "!fine_alcohol # no[FINE_ALCOHOL]",
                "alcohol && meal != 'OWN' # and[yes[ALCOHOL], isNot[MEAL, meal.OWN]]",
                "meal in ['WORKING', 'OWN'] # in[MEAL, meal.WORKINGcomma[]meal.OWN]",
                "alcohol && (tobacco || wildlife) # and[yes[ALCOHOL], brackets[or[yes[TOBACCO], yes[WILDLIFE]]]]"
            })
    void aConditionIsSaidByItsFacts(String expression, String said) throws ExpressionFault.Thrown {
        assertThat(sentence("MEAL", expression)).isEqualTo(said);
    }

    @Test
    void whatIsTrueOfOneOfManyIsSaidOfIt() throws ExpressionFault.Thrown {
        assertThat(sentence("SETTLEMENT", "!costs.exists(c, c in ['MEETING'])"))
                .isEqualTo("not[exists[COSTS, in[item[], costs.MEETING]]]");
    }

    @Test
    void everyShippedExpressionIsSaid() {
        assertThat(ShippedRules.STANDARDS).allSatisfy(one -> {
            var standard = one.standard();
            for (var expression : java.util.List.of(standard.applies(), standard.measure(), standard.keeps()))
                if (!expression.isEmpty())
                    assertThat(sentence(standard.about(), expression)).isNotBlank();
        });
    }

    private static String sentence(String about, String expression) throws ExpressionFault.Thrown {
        return ShippedRules.EXPRESSIONS.sentence(about, expression, PLAIN);
    }
}
