package org.dangzhi.foundation.work;

import java.time.Instant;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Cursor;
import org.jspecify.annotations.Nullable;

/** One item as lists, exports and the interface read it. */
record ItemLine(
        UUID id,
        String number,
        String title,
        String content,
        Source source,
        @Nullable String sourceNumber,
        Instant arrangedAt,
        Instant dueAt,
        Stage stage,
        int round,
        boolean returned,
        boolean late,
        String outcome,
        @Nullable Instant doneAt,
        @Nullable Instant closedAt,
        @Nullable Instant wantedDue,
        @Nullable UUID assignedBy,
        @Nullable String assignerName,
        @Nullable UUID arrangedBy,
        UUID ownerId,
        String ownerName,
        String ownerUnit,
        @Nullable UUID assistantId,
        @Nullable String assistantName,
        UUID supervisorId,
        String supervisorName,
        @Nullable UUID keeperId) {

    PersonId owner() {
        return new PersonId(ownerId);
    }

    PersonId supervisor() {
        return new PersonId(supervisorId);
    }

    @Nullable
    PersonId assistant() {
        return assistantId == null ? null : new PersonId(assistantId);
    }

    /** Who wants it: the leader, or who wrote it down where no leader stands behind it. */
    @Nullable
    PersonId assigner() {
        var wants = assignedBy == null ? arrangedBy : assignedBy;
        return wants == null ? null : new PersonId(wants);
    }

    /** Where a list in the tab's order goes on after this one. */
    String key(ItemTab tab) {
        var at = tab == ItemTab.TODO ? dueAt : tab == ItemTab.CHECK && doneAt != null ? doneAt : arrangedAt;
        return Cursor.key(at, id);
    }
}
