package org.dangzhi.foundation.rules.standards;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.dangzhi.foundation.rules.Fact;
import org.dangzhi.foundation.rules.Standard;
import org.dangzhi.foundation.rules.judging.ExpressionFault;
import org.dangzhi.foundation.rules.judging.ExpressionSentence;
import org.dangzhi.foundation.web.Texts;
import org.springframework.stereotype.Component;

/**
 * Words for what standards ask, in sentences: who does not write standards sees no expression, and who does sees the sentence
 * in front of it. What a list shows of each is said once for each language.
 */
@Component
class StandardSentences {

    private record Key(Standard standard, Locale locale) {}

    private final CompiledStandards compiledStandards;
    private final Texts texts;
    private final Map<Key, String> limits = new ConcurrentHashMap<>();

    StandardSentences(CompiledStandards compiledStandards, Texts texts) {
        this.compiledStandards = compiledStandards;
        this.texts = texts;
    }

    /** {@code 陪餐人数最多：来宾人数不超过 10 时为 3，否则为 …}: what it asks wherever it applies. */
    String limit(Standard standard) {
        return limits.computeIfAbsent(new Key(standard, Texts.locale()), key -> asked(key.standard()));
    }

    /** With when it applies; also of one that is being typed, hence never kept. */
    String whole(Standard standard) {
        return standard.applies().isEmpty()
                ? asked(standard)
                : texts.t("rules.text.when", of(standard.about(), standard.applies()), asked(standard));
    }

    private String asked(Standard one) {
        var about = one.about();
        if (!one.keeps().isEmpty()) return texts.t("rules.text.must", of(about, one.keeps()));
        var measure = of(about, one.measure());
        if (one.most().equals(one.least())) return texts.t("rules.text.exactly", measure, amount(one, one.most()));
        if (one.least().isEmpty()) return texts.t("rules.text.most", measure, amount(one, one.most()));
        if (one.most().isEmpty()) return texts.t("rules.text.least", measure, amount(one, one.least()));
        return texts.t("rules.text.within", measure, amount(one, one.least()), amount(one, one.most()));
    }

    private String amount(Standard one, String expression) {
        return (of(one.about(), expression) + " " + one.unit().in(Texts.locale())).strip();
    }

    /** One expression; of one that a newer release no longer understands, that it cannot be read. */
    String of(String about, String expression) {
        if (expression.isEmpty()) return "";
        try {
            return compiledStandards.expressions().sentence(about, expression, new FactVocabulary(about));
        } catch (ExpressionFault.Thrown unreadable) {
            return texts.t("rules.missing.expression");
        }
    }

    /** Cases of one expression, with the unit; none of one that cannot be read. */
    List<ExpressionSentence.Branch> branches(Standard one, String expression) {
        if (expression.isEmpty()) return List.of();
        var unit = one.unit().in(Texts.locale());
        try {
            return compiledStandards
                    .expressions()
                    .branches(one.about(), expression, new FactVocabulary(one.about()))
                    .stream()
                    .map(branch -> new ExpressionSentence.Branch(branch.when(), (branch.value() + " " + unit).strip()))
                    .toList();
        } catch (ExpressionFault.Thrown unreadable) {
            return List.of();
        }
    }

    /** {@link ExpressionSentence.Vocabulary} of the facts of one kind. */
    private final class FactVocabulary implements ExpressionSentence.Vocabulary {

        private final String about;

        FactVocabulary(String about) {
            this.about = about;
        }

        @Override
        public String fact(String name) {
            return facts(name)
                    .map(fact -> fact.label().in(Texts.locale()))
                    .findFirst()
                    .orElse(name);
        }

        private Stream<Fact> facts(String name) {
            return compiledStandards.facts().known(about).stream()
                    .filter(fact -> fact.name().equals(name));
        }

        @Override
        public String choice(String fact, String value) {
            return facts(fact)
                    .flatMap(one -> one.choices().stream())
                    .filter(choice -> choice.value().equals(value))
                    .map(choice -> choice.label().in(Texts.locale()))
                    .findFirst()
                    .orElse(value);
        }

        @Override
        public String table(String name) {
            return texts.or("rules.table." + name, name);
        }

        @Override
        public String say(String operation, String... parts) {
            return texts.t("rules.text." + operation, (Object[]) parts);
        }
    }
}
