package org.dangzhi.operations.planning.publishing;

import java.time.Instant;
import java.time.LocalDate;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.planning.drafts.DraftId;
import org.jspecify.annotations.Nullable;

/**
 * A publication of a roster: which days are out, since when, by whom.
 *
 * @param draft of which it was made; absent where none is known
 * @param withdrawnAt when it was taken back; absent while it stands
 */
record Publication(
        int number,
        LocalDate fromDay,
        LocalDate toDay,
        @Nullable DraftId draft,
        PersonId publishedBy,
        Instant publishedAt,
        @Nullable PersonId withdrawnBy,
        @Nullable Instant withdrawnAt) {

    boolean stands() {
        return withdrawnAt == null;
    }

    static String address(int number) {
        return "/duty/plan/publications/" + number;
    }
}
