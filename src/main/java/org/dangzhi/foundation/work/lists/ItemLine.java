package org.dangzhi.foundation.work.lists;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.foundation.work.Source;
import org.dangzhi.foundation.work.Stage;
import org.dangzhi.foundation.work.items.ActingPerson;
import org.dangzhi.foundation.work.items.Item;
import org.dangzhi.foundation.work.items.ItemAct;
import org.dangzhi.foundation.work.items.ItemPersons;
import org.dangzhi.foundation.work.items.ItemStanding;
import org.jspecify.annotations.Nullable;

/** One item as lists, exports and the interface read it. */
public record ItemLine(Subject subject, Progress progress, ItemPersons persons, Names names) {

    /** What it is about, and what came out. */
    public record Subject(
            UUID id,
            String number,
            String title,
            String content,
            Source source,
            @Nullable String sourceNumber,
            String outcome) {}

    /** How far it is. */
    public record Progress(
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
    public record Names(
            @Nullable String assignerName,
            String ownerName,
            String ownerUnit,
            @Nullable String assistantName,
            String supervisorName) {}

    public UUID id() {
        return subject.id();
    }

    /** As {@link Item#acts}. */
    public Set<ItemAct> acts(ActingPerson person) {
        return new ItemStanding(progress.stage(), persons, progress.extensionAsked(), progress.rated()).acts(person);
    }
}
