package org.dangzhi.foundation.people.page;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the form of a person sends of the name, and of how it is read. */
public record NameForm(
        @NotBlank @Size(max = 40) String name,
        @Size(max = 60) String reading) {

    public NameForm {
        name = requireNonNullElse(name, "");
        reading = requireNonNullElse(reading, "");
    }
}
