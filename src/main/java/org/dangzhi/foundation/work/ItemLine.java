package org.dangzhi.foundation.work;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.foundation.web.Cursor;
import org.jspecify.annotations.Nullable;

/** One item as lists, exports and the interface read it. */
record ItemLine(Subject subject, Progress progress, ItemPersons persons, Names names) {

    /** What it is about, and what came out. */
    record Subject(
            UUID id,
            String number,
            String title,
            String content,
            Source source,
            @Nullable String sourceNumber,
            String outcome) {}

    /** How far it is. */
    record Progress(
            Stage stage,
            int round,
            boolean returned,
            boolean late,
            Instant arrangedAt,
            Instant dueAt,
            @Nullable Instant doneAt,
            @Nullable Instant closedAt,
            boolean extensionAsked,
            boolean rated) {}

    /** @param assignerName of the leader who wants it; of nobody else */
    record Names(
            @Nullable String assignerName,
            String ownerName,
            String ownerUnit,
            @Nullable String assistantName,
            String supervisorName) {}

    UUID id() {
        return subject.id();
    }

    /** As {@link Item#acts}. */
    Set<ItemAct> acts(ActingPerson person) {
        return new ItemStanding(progress.stage(), persons, progress.extensionAsked(), progress.rated()).acts(person);
    }

    /** Where a list in the tab's order goes on after this one. */
    String key(ItemTab tab) {
        var done = progress.doneAt();
        var at = tab == ItemTab.TODO
                ? progress.dueAt()
                : tab == ItemTab.CHECK && done != null ? done : progress.arrangedAt();
        return Cursor.key(at, id());
    }
}
