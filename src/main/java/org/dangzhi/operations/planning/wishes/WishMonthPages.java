package org.dangzhi.operations.planning.wishes;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dangzhi.foundation.calendar.CalendarDay;
import org.dangzhi.foundation.calendar.WorkingDays;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.roster.RosterDay;
import org.dangzhi.operations.duty.roster.RosterDayWords;
import org.dangzhi.operations.planning.members.RosterMember;
import org.dangzhi.operations.planning.members.RosterMembers;
import org.dangzhi.operations.planning.page.WishesPage.Cell;
import org.dangzhi.operations.planning.page.WishesPage.Month;
import org.dangzhi.operations.planning.page.WishesPage.PersonRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Presenter of a month of wishes and absences: who stands on the roster by days. */
@Component
class WishMonthPages {

    private final RosterMembers members;
    private final People people;
    private final WorkingDays calendar;
    private final RosterDayWords days;
    private final Texts texts;
    private final TimeWords times;

    WishMonthPages(
            RosterMembers members,
            People people,
            WorkingDays calendar,
            RosterDayWords days,
            Texts texts,
            TimeWords times) {
        this.members = members;
        this.people = people;
        this.calendar = calendar;
        this.days = days;
        this.texts = texts;
        this.times = times;
    }

    /**
     * Of those that the asking person sees; the month of the first wish, where none is asked for.
     *
     * @param whose only this person's row; null for everybody's
     */
    Month month(List<Wish> wishes, @Nullable YearMonth wanted, @Nullable PersonId whose) {
        var now = YearMonth.from(times.today());
        var month = wanted == null || wanted.isBefore(now) ? first(wishes, now) : wanted;
        var shown = calendar.between(month.atDay(1), month.atEndOfMonth());
        var standing = members.between(month.atDay(1), month.atEndOfMonth()).stream()
                .map(RosterMember::person)
                .filter(person -> whose == null || person.equals(whose))
                .distinct()
                .toList();
        var names = people.names(standing);
        return new Month(
                times.month(month),
                month.isAfter(now) ? address(month.minusMonths(1)) : "",
                address(month.plusMonths(1)),
                days.of(shown),
                standing.stream()
                        .map(person -> row(person, names, wishes, shown))
                        .toList());
    }

    private static YearMonth first(List<Wish> wishes, YearMonth now) {
        return wishes.stream()
                .map(wish -> YearMonth.from(wish.from()))
                .filter(month -> !month.isBefore(now))
                .min(Comparator.naturalOrder())
                .orElse(now);
    }

    private static String address(YearMonth month) {
        return "/duty/wishes?month=" + month;
    }

    private PersonRow row(
            PersonId person, Map<PersonId, PersonName> names, List<Wish> wishes, List<CalendarDay> shown) {
        var own = wishes.stream().filter(wish -> wish.person().equals(person)).toList();
        return new PersonRow(
                PersonName.nameOf(person, names),
                shown.stream().map(day -> cell(own, day)).toList(),
                List.of(
                        days(own, shown, wish -> wish.sort().absence()),
                        days(own, shown, wish -> wish.sort() == Wish.Kind.WANT),
                        days(own, shown, wish -> wish.sort() == Wish.Kind.AVOID)));
    }

    /** An absence hides what was wished for that day: whoever is away is not planned. */
    private Cell cell(List<Wish> own, CalendarDay day) {
        var kind = RosterDay.kindOf(day);
        return own.stream()
                .filter(wish -> wish.holds(day.date()))
                .min(Comparator.comparing(wish -> !wish.sort().absence()))
                .map(wish -> new Cell(
                        wish.sort().absence() ? kind + " off" : kind,
                        wish.sort().absence() ? "" : look(wish),
                        texts.t("planning.sign." + wish.sort()),
                        (texts.t(wish.sort().word()) + " " + wish.note()).strip()))
                .orElse(new Cell(kind, "", "", ""));
    }

    private static String look(Wish wish) {
        return (wish.sort() == Wish.Kind.WANT ? "wy" : "wn") + (wish.strong() ? " k3" : "");
    }

    private static String days(List<Wish> own, List<CalendarDay> shown, Predicate<Wish> which) {
        long count = shown.stream()
                .map(CalendarDay::date)
                .filter(day -> own.stream().anyMatch(wish -> which.test(wish) && wish.holds(day)))
                .count();
        return count == 0 ? "" : Long.toString(count);
    }
}
