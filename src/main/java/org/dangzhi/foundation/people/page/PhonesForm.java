package org.dangzhi.foundation.people.page;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Size;
import java.util.List;

/** The telephone numbers that the form of a person or a contact sends: the lines' labels and numbers, in their order. */
public record PhonesForm(List<@Size(max = 20) String> label, List<@Size(max = 40) String> number) {

    public PhonesForm {
        label = requireNonNullElse(label, List.of());
        number = requireNonNullElse(number, List.of());
    }
}
