package org.dangzhi.foundation.rules.standards;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dangzhi.foundation.regulations.IssuerLevel;
import org.dangzhi.foundation.rules.Severity;
import org.dangzhi.foundation.rules.Standard;
import org.dangzhi.foundation.rules.Standard.Text;
import org.dangzhi.foundation.rules.StandardProfile;
import org.dangzhi.foundation.rules.page.StandardFormPage;
import org.dangzhi.foundation.web.PlainText;
import org.dangzhi.foundation.web.Texts;
import org.jspecify.annotations.Nullable;

/** Form of a standard. */
record StandardForm(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9._-]{1,59}", message = "{rules.refused.code}") @Nullable
        String code,

        @NotNull @Size(min = 1, max = 60) @Nullable String title,
        @Size(max = 60) @Nullable String governs,

        @NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,29}") @Nullable
        String about,

        @Nullable List<StandardProfile> profiles,
        @Size(max = 1000) @Nullable String applies,
        @Size(max = 1000) @Nullable String measure,
        @Size(max = 1000) @Nullable String most,
        @Size(max = 1000) @Nullable String least,
        @Size(max = 1000) @Nullable String keeps,
        @Size(max = 10) @Nullable String unit,
        @NotNull @Nullable Severity severity,
        @NotNull @Nullable IssuerLevel level,
        @Size(max = 60) @Nullable String regulation,
        @NotNull @Size(min = 1, max = 40) @Nullable String clause,
        @NotNull @Nullable LocalDate from,
        @Size(max = 300) @Nullable String wayOn) {

    /** Before it has an edition; whatever is missing is empty. */
    Standard standard(LocalDate today) {
        return new Standard(
                PlainText.typed(code),
                1,
                Text.of(PlainText.typed(title)),
                PlainText.typed(governs).isEmpty() ? PlainText.typed(code) : PlainText.typed(governs),
                PlainText.typed(about),
                chosen(),
                PlainText.typed(applies),
                PlainText.typed(measure),
                PlainText.typed(most),
                PlainText.typed(least),
                PlainText.typed(keeps),
                Text.of(PlainText.typed(unit)),
                severity == null ? Severity.REMIND : severity,
                level == null ? IssuerLevel.COMPANY : level,
                PlainText.typed(regulation),
                PlainText.typed(clause),
                from == null ? today : from,
                null,
                Text.of(PlainText.typed(wayOn)),
                true);
    }

    private Set<StandardProfile> chosen() {
        return profiles == null || profiles.isEmpty() ? EnumSet.allOf(StandardProfile.class) : EnumSet.copyOf(profiles);
    }

    static StandardFormPage.Values values(Standard one, String code, LocalDate from) {
        var locale = Texts.locale();
        return new StandardFormPage.Values(
                code,
                one.title().in(locale),
                one.governs(),
                one.about(),
                from.toString(),
                one.profiles().stream().map(StandardProfile::name).toList(),
                new StandardFormPage.Expressions(
                        one.applies(),
                        one.measure(),
                        one.most(),
                        one.least(),
                        one.keeps(),
                        one.unit().in(locale)),
                new StandardFormPage.Weight(one.severity().name(), one.level().name()),
                new StandardFormPage.Basis(
                        one.regulation(), one.clause(), one.wayOn().in(locale)));
    }
}
