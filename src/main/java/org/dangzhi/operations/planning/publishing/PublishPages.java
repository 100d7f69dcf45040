package org.dangzhi.operations.planning.publishing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.planning.drafts.Draft;
import org.dangzhi.operations.planning.page.PublishPage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Presenter of the sheet before publishing: which days, what changes for whom, and who is told by which ways. */
@Component
@Transactional(readOnly = true)
class PublishPages {

    /** Days that are named of each change; the rest are counted. */
    private static final int NAMED = 3;

    private final DraftChanges changes;
    private final PublicationRows rows;
    private final WithdrawalChecks withdrawal;
    private final People directory;
    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    PublishPages(
            DraftChanges changes,
            PublicationRows rows,
            WithdrawalChecks withdrawal,
            People directory,
            Texts texts,
            TimeWords times,
            Clock clock) {
        this.changes = changes;
        this.rows = rows;
        this.withdrawal = withdrawal;
        this.directory = directory;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    PublishPage page(Draft draft) {
        var published = changes.of(draft);
        var shifts = published.shifts();
        var people = PersonChange.of(shifts);
        var names = directory.names(people.stream().map(PersonChange::person).toList());
        var changing = people.stream().filter(PersonChange::changes).toList();
        return new PublishPage(
                draft.id().address(),
                texts.t("planning.publish.of", draft.number()),
                facts(draft, shifts, people),
                changing.stream().map(change -> row(change, names)).toList(),
                people.size() - changing.size(),
                people.size(),
                until(shifts, published.kinds()),
                PublishedShift.mark(shifts));
    }

    private List<String> facts(Draft draft, List<PublishedShift> shifts, List<PersonChange> people) {
        long days = draft.from().datesUntil(draft.to().plusDays(1)).count();
        int duties = people.stream().mapToInt(PersonChange::days).sum();
        return List.of(
                times.days(draft.from(), draft.to()),
                texts.t("planning.publish.days", days),
                texts.t("planning.publish.shifts", shifts.size()),
                texts.t("planning.publish.duties", duties),
                rows.newest(draft.from(), draft.to())
                        .map(one -> texts.t("planning.publish.now", one.number(), times.at(one.publishedAt())))
                        .orElse(texts.t("planning.publish.never")));
    }

    private PublishPage.Change row(PersonChange change, Map<PersonId, PersonName> names) {
        return new PublishPage.Change(
                PersonName.nameOf(change.person(), names),
                Integer.toString(change.before().size()),
                Integer.toString(change.days()),
                days(change.added()),
                days(change.taken()),
                days(change.moved()));
    }

    private PublishPage.Days days(List<LocalDate> days) {
        if (days.isEmpty()) return PublishPage.Days.NONE;
        var named = days.stream().sorted().map(times::day).toList();
        return new PublishPage.Days(
                Integer.toString(days.size()),
                String.join(texts.t("duty.and"), texts.shortened(named, NAMED, "planning.publish.more")));
    }

    /** Until when it can be taken back. */
    private String until(List<PublishedShift> shifts, List<ShiftPlan.Kind> kinds) {
        return withdrawal
                .firstDuty(shifts, kinds)
                .map(first -> first.at().isAfter(clock.instant())
                        ? texts.t("planning.publish.until", times.at(first.at()))
                        : texts.t("planning.publish.never.back", times.at(first.at())))
                .orElse("");
    }
}
