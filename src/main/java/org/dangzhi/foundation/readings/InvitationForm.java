package org.dangzhi.foundation.readings;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Form of newcomers to a reading. */
record InvitationForm(
        boolean everybody,
        @Nullable List<@Nullable UUID> units,
        @Size(max = 4000) @Nullable String people) {

    List<UUID> ticked() {
        return units == null
                ? List.of()
                : units.stream().flatMap(Stream::ofNullable).toList();
    }

    String typed() {
        return Objects.requireNonNullElse(people, "");
    }
}
