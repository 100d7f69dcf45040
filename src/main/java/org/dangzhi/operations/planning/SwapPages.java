package org.dangzhi.operations.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.web.Choice;
import org.dangzhi.foundation.web.Permits;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.Times;
import org.dangzhi.operations.duty.DutyTabs;
import org.dangzhi.operations.duty.Post;
import org.dangzhi.operations.duty.Rostering;
import org.dangzhi.operations.duty.Rostering.Planned;
import org.dangzhi.operations.planning.page.SwapsPage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of swaps together. */
@Component
@Transactional(readOnly = true)
class SwapPages {

    /** How many days ahead places may be swapped. */
    private static final int AHEAD = 62;

    private final Swaps swaps;
    private final Rostering rostering;
    private final Places places;
    private final SeatWords words;
    private final People people;
    private final Permits permits;
    private final DutyTabs tabs;
    private final Texts texts;
    private final Times times;

    SwapPages(
            Swaps swaps,
            Rostering rostering,
            Places places,
            SeatWords words,
            People people,
            Permits permits,
            DutyTabs tabs,
            Texts texts,
            Times times) {
        this.swaps = swaps;
        this.rostering = rostering;
        this.places = places;
        this.words = words;
        this.people = people;
        this.permits = permits;
        this.tabs = tabs;
        this.texts = texts;
        this.times = times;
    }

    /** @param whose for whom it is asked */
    SwapsPage page(PersonId whose) {
        var today = times.today();
        var shown = swaps.shown();
        var shifts = new HashMap<Object, Planned>();
        var coming = rostering.between(today, today.plusDays(AHEAD));
        coming.forEach(shift -> shifts.put(shift.id(), shift));
        var kinds = new HashMap<Object, String>();
        rostering.kinds().forEach(kind -> kinds.put(kind.id(), kind.name()));
        var standing = places.between(today, today.plusDays(AHEAD));
        var all = new HashSet<PersonId>();
        coming.forEach(shift -> shift.staff().people().forEach(all::add));
        standing.forEach(place -> all.add(place.person()));
        shown.forEach(swap -> all.addAll(List.of(swap.from(), swap.to())));
        all.add(whose);
        var names = people.names(all);
        rostering
                .of(shown.stream().flatMap(Swap::shifts).distinct().toList())
                .forEach(shift -> shifts.put(shift.id(), shift));
        var free = coming.stream().filter(shift -> !shift.begun()).toList();
        return new SwapsPage(
                tabs.all(),
                shown.stream().map(swap -> row(swap, names, shifts, kinds)).toList(),
                mine(free, whose, kinds),
                others(free, whose, kinds, standing, names),
                whose.id().toString(),
                name(names, whose),
                permits.may(RosterAccess.PLAN));
    }

    private List<Choice> mine(List<Planned> shifts, PersonId whose, Map<Object, String> kinds) {
        return shifts.stream()
                .flatMap(shift ->
                        posts(shift, whose).map(post -> new Choice(value(shift, post), seat(shift, post, kinds))))
                .toList();
    }

    private List<Choice> others(
            List<Planned> shifts,
            PersonId whose,
            Map<Object, String> kinds,
            List<Place> standing,
            Map<PersonId, PersonName> names) {
        var part = standing.stream()
                .filter(place -> place.person().equals(whose))
                .map(Place::part)
                .findFirst()
                .orElse(Part.OFFICER);
        var choices = new ArrayList<Choice>();
        for (var place : standing)
            if (place.part() == part && !place.person().equals(whose))
                choices.add(new Choice(
                        place.person().id().toString(), texts.t("planning.swap.give", name(names, place.person()))));
        for (var shift : shifts)
            for (var post : part.posts())
                shift.staff()
                        .in(post)
                        .filter(person -> !person.equals(whose))
                        .ifPresent(person -> choices.add(new Choice(
                                person.id() + "_" + value(shift, post),
                                name(names, person) + " " + seat(shift, post, kinds))));
        return choices;
    }

    private static Stream<Post> posts(Planned shift, PersonId person) {
        return Stream.of(Post.values())
                .filter(post -> shift.staff().in(post).filter(person::equals).isPresent());
    }

    private static String value(Planned shift, Post post) {
        return shift.id().id() + "_" + post;
    }

    private String seat(Planned shift, Post post, Map<Object, String> kinds) {
        return words.seat(shift, post, kinds.getOrDefault(shift.kind(), ""));
    }

    private String seat(Swap.Seat seat, Map<Object, Planned> shifts, Map<Object, String> kinds) {
        var shift = shifts.get(seat.shift());
        return shift == null ? "" : seat(shift, seat.post(), kinds);
    }

    private SwapsPage.Row row(
            Swap swap, Map<PersonId, PersonName> names, Map<Object, Planned> shifts, Map<Object, String> kinds) {
        return new SwapsPage.Row(
                swap.id().toString(),
                name(names, swap.from()),
                seat(swap.seat(), shifts, kinds),
                name(names, swap.to()),
                swap.back() == null ? "" : seat(swap.back(), shifts, kinds),
                swap.reason(),
                texts.t(swap.state().word()),
                switch (swap.state()) {
                    case CONFIRMED -> "go";
                    case ASKED, ACCEPTED -> "";
                    case DECLINED, REFUSED -> "warn";
                    case WITHDRAWN -> "past";
                },
                times.at(swap.askedAt()),
                acts(swap));
    }

    private List<String> acts(Swap swap) {
        var me = people.me();
        boolean plans = permits.may(RosterAccess.PLAN);
        var acts = new ArrayList<String>();
        if (swap.state() == Swap.State.ASKED && (plans || swap.to().equals(me)))
            acts.addAll(List.of("accept", "decline"));
        if (swap.state() == Swap.State.ACCEPTED && plans) acts.addAll(List.of("confirm", "refuse"));
        if (swap.state().open() && swap.from().equals(me)) acts.add("withdraw");
        return acts;
    }

    private static String name(Map<PersonId, PersonName> names, PersonId person) {
        var name = names.get(person);
        return name == null ? "" : name.name();
    }
}
