package org.dangzhi.operations.planning.publishing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Breach;
import org.dangzhi.foundation.calendar.CalendarDay;
import org.dangzhi.foundation.calendar.WorkingDays;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftPlan.Kind;
import org.dangzhi.operations.duty.ShiftStaff;
import org.dangzhi.operations.planning.drafts.Draft;
import org.dangzhi.operations.planning.page.PublishPage.Finding;
import org.dangzhi.operations.planning.problem.RosterRefusalWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Presenter of what is open before a draft is published: what refuses it, then gaps, then what it does not keep. */
@Component
@Transactional(readOnly = true)
class PublishCheckPages {

    private static final int NAMED = 4;

    private final DraftChanges changes;
    private final PublicationChecks checks;
    private final DraftConsecutiveDuties consecutive;
    private final RosterRefusalWords refusals;
    private final WorkingDays calendar;
    private final Texts texts;
    private final TimeWords times;

    PublishCheckPages(
            DraftChanges changes,
            PublicationChecks checks,
            DraftConsecutiveDuties consecutive,
            RosterRefusalWords refusals,
            WorkingDays calendar,
            Texts texts,
            TimeWords times) {
        this.changes = changes;
        this.checks = checks;
        this.consecutive = consecutive;
        this.refusals = refusals;
        this.calendar = calendar;
        this.texts = texts;
        this.times = times;
    }

    /** Nothing where nothing is open. */
    List<Finding> of(Draft draft) {
        var change = changes.of(draft);
        var findings = new ArrayList<Finding>();
        checks.obstacles(draft, change.solution(), change.wanted())
                .map(refusals::sentence)
                .map(Finding::refuses)
                .forEach(findings::add);
        gaps(change).map(Finding::warns).forEach(findings::add);
        consecutive.of(draft, change).stream().map(Finding::warns).forEach(findings::add);
        unkept(change).map(Finding::warns).forEach(findings::add);
        unannounced(draft).map(Finding::warns).forEach(findings::add);
        return findings;
    }

    /** Places that are wanted and that nobody has then; a driver is a help and no gap. */
    private Stream<String> gaps(DraftChanges.Changes change) {
        var staff = PublishedShift.staff(change.now());
        change.wanted().forEach(one -> staff.put(new PublishedShift.Place(one.day(), one.kind()), one.staff()));
        var gaps = new ArrayList<String>();
        for (var day : change.days())
            for (var kind : change.kinds()) {
                var there = staff.getOrDefault(new PublishedShift.Place(day.date(), kind.id()), ShiftStaff.NOBODY);
                vacant(day, kind, there)
                        .map(post -> gap(day.date(), kind, post))
                        .forEach(gaps::add);
            }
        if (gaps.isEmpty()) return Stream.empty();
        return Stream.of(texts.t(
                "planning.publish.gaps",
                gaps.size(),
                gaps.stream().limit(NAMED).collect(Collectors.joining(texts.t("duty.and")))
                        + (gaps.size() > NAMED ? texts.t("planning.publish.etc") : "")));
    }

    private static Stream<DutyPost> vacant(CalendarDay day, Kind kind, ShiftStaff there) {
        return Stream.of(DutyPost.values())
                .filter(post -> post != DutyPost.DRIVER)
                .filter(post ->
                        kind.pattern().wants(day, post) && there.in(post).isEmpty());
    }

    private String gap(LocalDate day, Kind kind, DutyPost post) {
        return times.day(day) + " " + kind.name() + " " + texts.t(post.word());
    }

    private Stream<String> unkept(DraftChanges.Changes change) {
        var score = change.solution().score();
        if (score == null) return Stream.empty();
        var soft = score.breaches().stream().filter(breach -> !breach.hard()).toList();
        if (soft.isEmpty()) return Stream.empty();
        return Stream.of(texts.t(
                "planning.publish.unkept",
                soft.size(),
                soft.stream().mapToLong(Breach::points).sum()));
    }

    private Stream<String> unannounced(Draft draft) {
        return Stream.of(draft.from().getYear(), draft.to().getYear())
                .distinct()
                .filter(year -> !calendar.published(year))
                .map(year -> texts.t("duty.roster.unpublished", Integer.toString(year)));
    }
}
