package org.dangzhi.operations.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dangzhi.foundation.calendar.WorkingDays;
import org.dangzhi.foundation.notify.Notice;
import org.dangzhi.foundation.notify.Notices;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.LiveUpdates;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.ShiftPlan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: makes a draft the roster. */
@Service
@Transactional
class PublishDraft {

    private final DraftRepository drafts;
    private final DraftContentRows contents;
    private final PublicationRows publications;
    private final PublicationChecks checks;
    private final ShiftPlan plan;
    private final WorkingDays calendar;
    private final People people;
    private final Notices notices;
    private final TimeWords times;
    private final LiveUpdates live;
    private final Clock clock;

    PublishDraft(
            DraftRepository drafts,
            DraftContentRows contents,
            PublicationRows publications,
            PublicationChecks checks,
            ShiftPlan plan,
            WorkingDays calendar,
            People people,
            Notices notices,
            TimeWords times,
            LiveUpdates live,
            Clock clock) {
        this.drafts = drafts;
        this.contents = contents;
        this.publications = publications;
        this.checks = checks;
        this.plan = plan;
        this.calendar = calendar;
        this.people = people;
        this.notices = notices;
        this.times = times;
        this.live = live;
        this.clock = clock;
    }

    /**
     * @throws RosterRefused (422) while it is being solved or has no roster; when wishes, promises or rules of today would
     *     be broken by it; when a place is empty; when somebody on it cannot be called
     */
    Draft publish(DraftId id) {
        var draft = drafts.of(id).publish(clock.instant());
        var solution = contents.of(id).solution();
        if (solution == null) throw RosterRefused.notSolved();
        var shifts = plan.between(draft.from(), draft.to());
        var wanted = new ProblemIds(plan.kinds())
                .wanted(solution.assignments(), shifts, calendar.between(draft.from(), draft.to()));
        checks.refuseUnfit(draft, solution, wanted);
        plan.put(wanted);
        drafts.save(draft);
        live.changed("planning.draft", id.id());
        if (!draft.repair()) tell(draft, number(draft), wanted); // of a repair those affected are told by the guard
        return draft;
    }

    private int number(Draft draft) {
        return publications.insert(draft.from(), draft.to(), people.me(), clock.instant());
    }

    private void tell(Draft draft, int number, List<ShiftPlan.Wanted> wanted) {
        Map<PersonId, Set<LocalDate>> days = new HashMap<>();
        for (var one : wanted)
            one.staff()
                    .people()
                    .forEach(person -> days.computeIfAbsent(person, id -> new LinkedHashSet<>())
                            .add(one.day()));
        days.forEach((person, on) -> notices.tell(new Notice(
                "planning.notice.published",
                List.of(times.days(draft.from(), draft.to()), Integer.toString(number), Integer.toString(on.size())),
                "/duty/roster?month=" + draft.from().toString().substring(0, 7),
                List.of(person),
                Urgency.NORMAL)));
    }
}
