package org.dangzhi.foundation.regulations.page;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.dangzhi.foundation.regulations.IssuerLevel;

/** Form of a new regulation: by a file beside these, by its text, or by its title alone. */
public record RegulationUploadForm(
        @Size(max = 120) String title,
        @NotNull IssuerLevel level,
        @Size(max = 30) String category,
        @Size(max = 400_000) String text) {

    public RegulationUploadForm {
        title = requireNonNullElse(title, "").strip();
        category = requireNonNullElse(category, "");
        text = requireNonNullElse(text, "");
    }
}
