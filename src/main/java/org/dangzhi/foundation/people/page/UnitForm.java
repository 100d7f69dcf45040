package org.dangzhi.foundation.people.page;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the form of a unit sends. */
public record UnitForm(
        @NotBlank @Size(max = 80) String name,
        @Size(max = 30) String shortName,
        @Nullable UUID parent,
        @Min(0) @Max(9999) @Nullable Integer position,
        @Nullable Integer version,
        @Nullable Integer over) {

    public UnitForm {
        name = requireNonNullElse(name, "");
        shortName = requireNonNullElse(shortName, "");
    }

    public int writtenOver() {
        return over != null ? over : requireNonNullElse(version, 0);
    }
}
