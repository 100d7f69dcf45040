package org.dangzhi.foundation.work;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.SafeRedirect;
import org.dangzhi.foundation.web.TimeWords;
import org.jspecify.annotations.Nullable;

/**
 * What is typed to arrange an item; a page that leads here may fill in some of it by the address.
 *
 * @param due as a field of type {@code datetime-local} holds it
 * @param steps one a line
 */
public record ItemForm(
        @NotBlank @Size(max = 120) @Nullable String title,
        @Size(max = 4000) @Nullable String content,
        @NotNull @Nullable Source source,
        @Size(max = 60) @Nullable String sourceNumber,

        @Size(max = 200) @Pattern(regexp = SafeRedirect.OWN_OR_NONE) @Nullable
        String sourceAddress,

        @Nullable UUID assignedBy,
        @NotNull @Nullable UUID owner,
        @Nullable UUID assistant,
        @NotNull @Nullable UUID supervisor,
        @NotBlank @Nullable String due,
        @Size(max = 4000) @Nullable String steps) {

    public NewItem item(TimeWords times) {
        return new NewItem(
                known(title),
                text(content),
                known(source),
                blank(sourceNumber),
                blank(sourceAddress),
                person(assignedBy),
                new PersonId(known(owner)),
                person(assistant),
                new PersonId(known(supervisor)),
                times.due(known(due), "due"),
                lines(text(steps)));
    }

    public static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }

    public static @Nullable String blank(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    /** What validation has made sure of. */
    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
