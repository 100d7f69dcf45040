package org.dangzhi.foundation.readings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What is typed to put a text before people; the page of the text fills in title, address, kind and subject. */
public record ReadingForm(
        @NotBlank @Size(max = ReadingLimits.TITLE) @Nullable String title,
        @NotBlank @Size(max = 1000) @Nullable String address,
        @Size(max = ReadingLimits.KIND) @Nullable String kind,
        @Size(max = ReadingLimits.SUBJECT) @Nullable String subject,
        @Size(max = ReadingLimits.NOTE) @Nullable String note,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate due,

        boolean everybody,
        @Nullable List<@Nullable UUID> units,
        @Size(max = 4000) @Nullable String people) {

    /** Of a page that no module keeps readings for. */
    private static final String PAGE = "page";

    InvitationForm invited() {
        return new InvitationForm(everybody, units, people);
    }

    /** @param origin of our own pages: an address copied from the browser begins with it */
    NewReading reading(String origin, Collection<PersonId> persons) {
        var typed = text(address);
        var local = typed.startsWith(origin + "/") ? typed.substring(origin.length()) : typed;
        boolean nothing = text(kind).isEmpty() || text(subject).isEmpty();
        return new NewReading(
                text(title),
                local,
                nothing ? PAGE : text(kind),
                nothing ? local : text(subject),
                text(note),
                due,
                persons);
    }

    static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }
}
