package org.dangzhi.foundation.people.page;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the form of a contact sends, beside {@link PhonesForm}. {@code side} is {@code in} or {@code out}. */
public record ContactForm(
        String side,
        @Size(max = 80) String unit,
        @NotBlank @Size(max = 60) String name,
        @Size(max = 60) String post,
        @Size(max = 500) String note,
        @Nullable Integer version,
        @Nullable Integer over) {

    public ContactForm {
        side = requireNonNullElse(side, "out");
        unit = requireNonNullElse(unit, "");
        name = requireNonNullElse(name, "");
        post = requireNonNullElse(post, "");
        note = requireNonNullElse(note, "");
    }

    public int writtenOver() {
        return over != null ? over : requireNonNullElse(version, 0);
    }
}
