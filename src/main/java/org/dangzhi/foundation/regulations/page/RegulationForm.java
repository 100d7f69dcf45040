package org.dangzhi.foundation.regulations.page;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import org.dangzhi.foundation.regulations.IssuerLevel;
import org.dangzhi.foundation.regulations.Regulation;
import org.dangzhi.foundation.regulations.RegulationDescription;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a regulation besides its clauses and its days, as its form sends it.
 *
 * @param version of the regulation that the form showed
 * @param over of the one shown after a conflict
 */
public record RegulationForm(
        @NotBlank @Size(max = 120) String title,
        @Size(max = 60) String number,
        @Size(max = 120) String issuer,
        @NotNull IssuerLevel level,
        @NotBlank String category,
        boolean whole,
        @Size(max = 1000) String source,
        String code,
        @Nullable Integer version,
        @Nullable Integer over) {

    public RegulationForm {
        title = requireNonNullElse(title, "");
        number = requireNonNullElse(number, "");
        issuer = requireNonNullElse(issuer, "");
        category = requireNonNullElse(category, "");
        source = requireNonNullElse(source, "").replace("\r\n", "\n");
        code = requireNonNullElse(code, "").strip().toLowerCase(Locale.ROOT);
    }

    public static RegulationForm of(Regulation one) {
        var described = one.description();
        return new RegulationForm(
                described.title(),
                described.number(),
                described.issuer(),
                described.level(),
                described.category(),
                described.whole(),
                described.source(),
                requireNonNullElse(one.code(), ""),
                one.version(),
                null);
    }

    /** @param issued which {@link RegulationDaysForm} brings */
    public RegulationDescription description(@Nullable LocalDate issued) {
        return new RegulationDescription(
                title.strip(), number.strip(), issuer.strip(), level, category, issued, whole, source.strip());
    }

    public int writtenOver() {
        return over != null ? over : requireNonNullElse(version, 0);
    }
}
