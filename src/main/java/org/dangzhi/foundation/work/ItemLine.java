package org.dangzhi.foundation.work;

import java.time.Instant;
import java.util.UUID;
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

    boolean overdue(Instant now) {
        return stage != Stage.DONE && stage != Stage.CLOSED && now.isAfter(dueAt);
    }

    /** Where a list in the tab's order goes on after this one. */
    String key(ItemTab tab) {
        var at = tab == ItemTab.TODO ? dueAt : tab == ItemTab.CHECK && doneAt != null ? doneAt : arrangedAt;
        return at + "_" + id;
    }
}
