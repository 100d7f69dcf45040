package org.dangzhi.foundation.people.page;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What the form of a person sends, beside {@link NameForm} and {@link PhonesForm}. {@code over} is the version that the writer knowingly overwrites. */
public record PersonForm(
        String sex,
        @Size(max = 60) String post,
        @Size(max = 30) String rank,
        @Min(1) @Max(9999) @Nullable Integer precedence,
        @Nullable UUID unit,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate until,

        @Nullable Integer version,
        @Nullable Integer over) {

    public PersonForm {
        sex = requireNonNullElse(sex, "");
        post = requireNonNullElse(post, "");
        rank = requireNonNullElse(rank, "");
    }

    public int writtenOver() {
        return over != null ? over : requireNonNullElse(version, 0);
    }
}
