package org.dangzhi.operations.planning.drafts;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.foundation.calendar.WorkingDays;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.planning.PlanningQuarter;
import org.dangzhi.operations.planning.RosterPart;
import org.dangzhi.operations.planning.members.RosterMember;
import org.dangzhi.operations.planning.members.RosterMembers;
import org.dangzhi.operations.planning.page.DraftListPage;
import org.dangzhi.operations.planning.page.RepairPage;
import org.dangzhi.operations.planning.wishes.Wish;
import org.springframework.stereotype.Component;

/** Presenter of the drafts: the list with the form of a new one, and that of repairs. */
@Component
public class DraftListPages {

    private static final int USUAL_SECONDS = 20;

    private final DraftRepository drafts;
    private final DraftRowPages rows;
    private final RosterMembers members;
    private final WorkingDays calendar;
    private final Texts texts;
    private final TimeWords times;

    DraftListPages(
            DraftRepository drafts,
            DraftRowPages rows,
            RosterMembers members,
            WorkingDays calendar,
            Texts texts,
            TimeWords times) {
        this.drafts = drafts;
        this.rows = rows;
        this.members = members;
        this.calendar = calendar;
        this.texts = texts;
        this.times = times;
    }

    /** The newest; the form proposes the next quarter. */
    DraftListPage page() {
        var from = PlanningQuarter.first(times.today());
        var to = PlanningQuarter.last(times.today());
        return new DraftListPage(
                rows.of(drafts.findTop50ByOrderByNumberDesc()),
                from.toString(),
                to.toString(),
                Integer.toString(USUAL_SECONDS),
                standing(from, to),
                calendar.published(to.getYear())
                        ? ""
                        : texts.t("duty.roster.unpublished", Integer.toString(to.getYear())));
    }

    /** The newest repairs, and the form of a new one. */
    public RepairPage repairs() {
        return new RepairPage(
                Stream.of(Wish.Kind.ILL, Wish.Kind.LEAVE, Wish.Kind.TRAVEL)
                        .map(sort -> new SelectOption(sort.name(), texts.t(sort.word())))
                        .toList(),
                times.today().toString(),
                rows.of(drafts.findTop50ByOrderByNumberDesc().stream()
                        .filter(Draft::repair)
                        .toList()));
    }

    /** How many in each part; empty when nobody stands on the roster in these days. */
    private String standing(LocalDate from, LocalDate to) {
        var all = members.between(from, to);
        var counts = Stream.of(RosterPart.values())
                .map(part -> part(part, all))
                .filter(count -> !count.isEmpty())
                .toList();
        return String.join(texts.t("duty.and"), counts);
    }

    private String part(RosterPart part, List<RosterMember> all) {
        long count = all.stream().filter(member -> member.part() == part).count();
        return count == 0 ? "" : texts.t(part.word()) + " " + count;
    }
}
