package org.dangzhi.operations.planning.swaps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.duty.ShiftPlan.PlannedShift;
import org.dangzhi.operations.planning.RosterPart;
import org.dangzhi.operations.planning.members.RosterMember;
import org.dangzhi.operations.planning.members.RosterMembers;
import org.dangzhi.operations.planning.page.SwapsPage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Presenter of swaps. */
@Component
@Transactional(readOnly = true)
class SwapPages {

    /** How many days ahead places may be swapped. */
    private static final int AHEAD = 62;

    private final Swaps swaps;
    private final ShiftPlan plan;
    private final RosterMembers members;
    private final ShiftPlaceWords words;
    private final People people;
    private final Texts texts;
    private final TimeWords times;

    SwapPages(
            Swaps swaps,
            ShiftPlan plan,
            RosterMembers members,
            ShiftPlaceWords words,
            People people,
            Texts texts,
            TimeWords times) {
        this.swaps = swaps;
        this.plan = plan;
        this.members = members;
        this.words = words;
        this.people = people;
        this.texts = texts;
        this.times = times;
    }

    /** @param whose for whom it is asked */
    SwapsPage page(PersonId whose) {
        var today = times.today();
        var by = swaps.acting();
        var shown = swaps.shown();
        var shifts = new HashMap<Object, PlannedShift>();
        var coming = plan.between(today, today.plusDays(AHEAD));
        coming.forEach(shift -> shifts.put(shift.id(), shift));
        var kinds = new HashMap<Object, String>();
        plan.kinds().forEach(kind -> kinds.put(kind.id(), kind.name()));
        var standing = members.between(today, today.plusDays(AHEAD));
        var all = new HashSet<PersonId>();
        coming.forEach(shift -> shift.staff().people().forEach(all::add));
        standing.forEach(place -> all.add(place.person()));
        shown.forEach(swap -> all.addAll(List.of(swap.from(), swap.to())));
        all.add(whose);
        var names = people.names(all);
        plan.of(shown.stream().flatMap(Swap::shifts).distinct().toList())
                .forEach(shift -> shifts.put(shift.id(), shift));
        var free = coming.stream().filter(shift -> !shift.begun()).toList();
        return new SwapsPage(
                shown.stream().map(swap -> row(swap, by, names, shifts, kinds)).toList(),
                mine(free, whose, kinds),
                others(free, whose, kinds, standing, names),
                whose.id().toString(),
                PersonName.nameOf(whose, names),
                by.plans());
    }

    private List<SelectOption> mine(List<PlannedShift> shifts, PersonId whose, Map<Object, String> kinds) {
        return shifts.stream()
                .flatMap(shift ->
                        posts(shift, whose).map(post -> new SelectOption(value(shift, post), seat(shift, post, kinds))))
                .toList();
    }

    private List<SelectOption> others(
            List<PlannedShift> shifts,
            PersonId whose,
            Map<Object, String> kinds,
            List<RosterMember> standing,
            Map<PersonId, PersonName> names) {
        var part = standing.stream()
                .filter(place -> place.person().equals(whose))
                .map(RosterMember::part)
                .findFirst()
                .orElse(RosterPart.OFFICER);
        var choices = new ArrayList<SelectOption>();
        for (var place : standing)
            if (place.part() == part && !place.person().equals(whose))
                choices.add(new SelectOption(
                        place.person().id().toString(),
                        texts.t("planning.swap.give", PersonName.nameOf(place.person(), names))));
        for (var shift : shifts)
            for (var post : part.posts())
                shift.staff()
                        .in(post)
                        .filter(person -> !person.equals(whose))
                        .ifPresent(person -> choices.add(new SelectOption(
                                person.id() + "_" + value(shift, post),
                                PersonName.nameOf(person, names) + " " + seat(shift, post, kinds))));
        return choices;
    }

    private static Stream<DutyPost> posts(PlannedShift shift, PersonId person) {
        return Stream.of(DutyPost.values())
                .filter(post -> shift.staff().in(post).filter(person::equals).isPresent());
    }

    private static String value(PlannedShift shift, DutyPost post) {
        return shift.id().id() + "_" + post;
    }

    private String seat(PlannedShift shift, DutyPost post, Map<Object, String> kinds) {
        return words.seat(shift, post, kinds.getOrDefault(shift.kind(), ""));
    }

    private String seat(Swap.ShiftPlace seat, Map<Object, PlannedShift> shifts, Map<Object, String> kinds) {
        var shift = shifts.get(seat.shift());
        return shift == null ? "" : seat(shift, seat.post(), kinds);
    }

    private SwapsPage.Row row(
            Swap swap,
            Swap.ActingPerson by,
            Map<PersonId, PersonName> names,
            Map<Object, PlannedShift> shifts,
            Map<Object, String> kinds) {
        var back = swap.back();
        return new SwapsPage.Row(
                swap.id().id().toString(),
                PersonName.nameOf(swap.from(), names),
                seat(swap.seat(), shifts, kinds),
                PersonName.nameOf(swap.to(), names),
                back == null ? "" : seat(back, shifts, kinds),
                swap.reason(),
                texts.t(swap.state().word()),
                switch (swap.state()) {
                    case CONFIRMED -> "go";
                    case ASKED, ACCEPTED -> "";
                    case DECLINED, REFUSED -> "warn";
                    case WITHDRAWN -> "past";
                },
                times.at(swap.askedAt()),
                swap.acts(by).stream()
                        .map(act -> act.name().toLowerCase(Locale.ROOT))
                        .toList());
    }
}
