package org.dangzhi.operations.planning.publishing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dangzhi.foundation.access.RoleHolders;
import org.dangzhi.foundation.calendar.CalendarDay;
import org.dangzhi.foundation.calendar.CalendarDayChanged;
import org.dangzhi.foundation.notify.Notice;
import org.dangzhi.foundation.notify.Notices;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells who plans that days of a published roster are of another kind now: whoever was given a workday has a holiday, and
 * what was shared fairly is so no longer. Once for all days of one change, for an arrangement comes with thirty.
 */
@Component
class HolidayChangeNotices {

    private static final int NAMED = 8;

    private final PublicationRows publications;
    private final RoleHolders roles;
    private final Notices notices;
    private final Texts texts;
    private final TimeWords times;

    HolidayChangeNotices(
            PublicationRows publications, RoleHolders roles, Notices notices, Texts texts, TimeWords times) {
        this.publications = publications;
        this.roles = roles;
        this.notices = notices;
        this.texts = texts;
        this.times = times;
    }

    /** What changed in the running transaction so far. */
    private static final class Collected implements TransactionSynchronization {

        final List<CalendarDayChanged> changes = new ArrayList<>();
        private final HolidayChangeNotices told;

        Collected(HolidayChangeNotices told) {
            this.told = told;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            told.tell(changes);
        }
    }

    @EventListener
    void collect(CalendarDayChanged change) {
        TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Collected.class::isInstance)
                .map(Collected.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var collected = new Collected(this);
                    TransactionSynchronizationManager.registerSynchronization(collected);
                    return collected;
                })
                .changes
                .add(change);
    }

    private void tell(List<CalendarDayChanged> changes) {
        var published = published(changes);
        var said = changes.stream()
                .filter(change -> published.contains(change.after().date()))
                .sorted(Comparator.comparing(change -> change.after().date()))
                .toList();
        if (said.isEmpty()) return;
        notices.tell(new Notice(
                "planning.notice.holidays",
                List.of(
                        Integer.toString(said.size()),
                        said.stream().limit(NAMED).map(this::words).collect(Collectors.joining("  "))),
                "/duty/roster?month="
                        + said.getFirst().after().date().toString().substring(0, 7),
                new HashSet<>(roles.of(Roles.DIRECTOR)),
                Urgency.NORMAL));
    }

    private Set<LocalDate> published(List<CalendarDayChanged> changes) {
        return publications.published(
                changes.stream().map(change -> change.after().date()).toList());
    }

    private String words(CalendarDayChanged change) {
        return texts.t(
                "planning.notice.holiday",
                times.day(change.after().date()),
                kind(change.before()),
                kind(change.after()));
    }

    private String kind(CalendarDay day) {
        return texts.t("calendar.kind." + (day.statutory() ? "STATUTORY" : day.kind()));
    }
}
