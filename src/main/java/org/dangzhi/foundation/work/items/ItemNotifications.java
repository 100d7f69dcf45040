package org.dangzhi.foundation.work.items;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dangzhi.foundation.access.RoleHolders;
import org.dangzhi.foundation.notify.Notice;
import org.dangzhi.foundation.notify.Notices;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.foundation.work.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notifications about items. Whoever did it is not told. */
@Component
class ItemNotifications {

    private final Notices notices;
    private final RoleHolders roles;

    ItemNotifications(Notices notices, RoleHolders roles) {
        this.notices = notices;
        this.roles = roles;
    }

    /** One entry of a course and whom it concerns. */
    record EntryNotice(HistoryEntry entry, Set<PersonId> to) {}

    /** Looked up before the item is written: one telling for each entry of its course that concerns somebody. */
    public List<EntryNotice> of(Item item) {
        return item.newHistory().stream()
                .flatMap(entry -> of(item, entry).stream())
                .toList();
    }

    private Optional<EntryNotice> of(Item item, HistoryEntry entry) {
        var to = new LinkedHashSet<>(concerned(item, entry));
        if (entry.by() != null) to.remove(entry.by());
        return to.isEmpty() ? Optional.empty() : Optional.of(new EntryNotice(entry, to));
    }

    /** @param by name of who did it; empty for the system */
    void tell(Item item, EntryNotice telling, String by) {
        var entry = telling.entry();
        notices.tell(new Notice(
                "work.notice." + entry.kind().name().toLowerCase(Locale.ROOT),
                List.of(
                        item.number(),
                        item.description().title(),
                        by,
                        entry.words(),
                        Notice.at(entry.until() == null ? item.due() : entry.until())),
                "/items/" + item.id().id(),
                telling.to(),
                urgency(entry.kind())));
    }

    private Collection<PersonId> concerned(Item item, HistoryEntry entry) {
        var parties = item.parties();
        var doing =
                item.stage() == Stage.DECLINED ? known(item.assigner()) : known(parties.owner(), parties.assistant());
        return switch (entry.kind()) {
            case ARRANGED, REASSIGNED -> known(parties.owner(), parties.assistant(), parties.supervisor());
            case TAKEN_BACK -> known(parties.owner(), parties.assistant(), entry.to());
            case AMENDED, EXTENDED, EXTENSION_REFUSED -> known(parties.owner(), parties.assistant());
            case RETURNED -> known(parties.owner(), parties.assistant(), item.assigner());
            case DECLINED -> known(item.arrangedBy(), item.assignedBy(), parties.supervisor());
            case EXTENSION_ASKED -> List.of(item.persons().consenter());
            case REMINDED -> item.stage() == Stage.DONE ? known(parties.supervisor()) : doing;
            case DONE -> known(parties.supervisor());
            case CLOSED -> known(parties.owner(), parties.assistant(), item.assignedBy(), item.arrangedBy());
            case REPLIED -> known(item.assignedBy());
            case DUE_SOON -> doing;
            case DUE -> both(doing, known(item.keeper()));
            case LATE_TO_SUPERVISOR -> both(doing, known(parties.supervisor(), item.keeper()));
            case LATE_TO_DIRECTOR, CHECK_LATE_TO_DIRECTOR ->
                both(known(parties.supervisor()), roles.of(Roles.DIRECTOR));
            case CHECK_DUE -> known(parties.supervisor());
            case ACCEPTED, KEPT, PROGRESS, STEP_DONE, STEP_OPEN, RATED -> List.of();
        };
    }

    private static Urgency urgency(ItemEventType kind) {
        return switch (kind) {
            case DUE, LATE_TO_SUPERVISOR, LATE_TO_DIRECTOR, CHECK_LATE_TO_DIRECTOR -> Urgency.ALARM;
            case CLOSED, REPLIED, AMENDED -> Urgency.QUIET;
            default -> Urgency.NORMAL;
        };
    }

    private static List<PersonId> known(@Nullable PersonId... persons) {
        return Arrays.stream(persons)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }

    private static List<PersonId> both(Collection<PersonId> some, Collection<PersonId> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
