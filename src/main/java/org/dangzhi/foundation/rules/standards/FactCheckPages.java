package org.dangzhi.foundation.rules.standards;

import java.time.LocalDate;
import org.dangzhi.foundation.rules.CaseFacts;
import org.dangzhi.foundation.rules.Finding;
import org.dangzhi.foundation.rules.Rules;
import org.dangzhi.foundation.rules.page.FactCheckPage;
import org.dangzhi.foundation.rules.page.Findings;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Presenter of the fact check: facts that are typed, and what the standards say of them. */
@Component
class FactCheckPages {

    static final String USUAL = "MEAL";

    private final Rules rules;
    private final CompiledStandards compiledStandards;
    private final FactForm form;
    private final FindingWords words;
    private final Texts texts;
    private final TimeWords times;

    FactCheckPages(
            Rules rules,
            CompiledStandards compiledStandards,
            FactForm form,
            FindingWords words,
            Texts texts,
            TimeWords times) {
        this.rules = rules;
        this.compiledStandards = compiledStandards;
        this.form = form;
        this.words = words;
        this.texts = texts;
        this.times = times;
    }

    /** Nothing typed yet; the usual kind where there is none of that name. */
    FactCheckPage empty(String kind) {
        var known = compiledStandards.facts().kinds().contains(kind) ? kind : USUAL;
        return page(known, times.today(), new LinkedMultiValueMap<>(), words.none(texts.t("rules.check.begin")));
    }

    /** @param on null: today */
    FactCheckPage judged(String kind, @Nullable LocalDate on, MultiValueMap<String, String> typed) {
        return page(kind, on == null ? times.today() : on, typed, findings(kind, on, typed));
    }

    Findings findings(String kind, @Nullable LocalDate on, MultiValueMap<String, String> typed) {
        return words.of(rules.check(form.read(kind, on, typed)).stream()
                .filter(finding -> isAbout(kind, finding))
                .toList());
    }

    /** The case itself is asked about by itself. */
    private static boolean isAbout(String kind, Finding finding) {
        return kind.equals(CaseFacts.CASE) || finding.node() != null;
    }

    private FactCheckPage page(String kind, LocalDate on, MultiValueMap<String, String> typed, Findings findings) {
        return new FactCheckPage(
                words.kinds(),
                kind,
                on.toString(),
                texts.t(compiledStandards.profile().word()),
                form.fields(kind, compiledStandards.all(), typed),
                findings);
    }
}
