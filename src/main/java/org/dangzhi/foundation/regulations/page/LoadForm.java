package org.dangzhi.foundation.regulations.page;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.dangzhi.foundation.regulations.Level;

/** A new regulation: by a file beside these, by its text, or by its title alone. */
public record LoadForm(
        @Size(max = 120) String title,
        @NotNull Level level,
        @Size(max = 30) String category,
        @Size(max = 400_000) String text) {

    public LoadForm {
        title = requireNonNullElse(title, "").strip();
        category = requireNonNullElse(category, "");
        text = requireNonNullElse(text, "");
    }
}
