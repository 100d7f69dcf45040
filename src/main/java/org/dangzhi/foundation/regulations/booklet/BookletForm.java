package org.dangzhi.foundation.regulations.booklet;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.regulations.Regulation;
import org.jspecify.annotations.Nullable;

/**
 * What a booklet holds, as it was ticked. Sent in a body: a library has more regulations than an address has room.
 *
 * @param with what goes in; nothing else does
 */
record BookletForm(
        @Size(max = 60) @Nullable String title,
        @Size(max = 60) @Nullable String subtitle,
        @Nullable List<UUID> with) {

    boolean holds(Regulation one) {
        return with != null && with.contains(one.id().id());
    }
}
