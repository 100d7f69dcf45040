package org.dangzhi.overview.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.planning.RosterPart;
import org.dangzhi.operations.planning.Whereabouts;
import org.dangzhi.operations.planning.Whereabouts.Away;
import org.dangzhi.operations.planning.Whereabouts.Presence;
import org.dangzhi.overview.desk.page.PresenceList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Presenter of where people are: an absence that was entered, the shift that somebody keeps, the one that they take
 * within a day. Of everybody else nothing is known, and nothing is said.
 */
@Component
class PresencePages {

    private static final Duration SOON = Duration.ofHours(24);

    private final Whereabouts whereabouts;
    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    PresencePages(Whereabouts whereabouts, Texts texts, TimeWords times, Clock clock) {
        this.whereabouts = whereabouts;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    /**
     * @param crews around now, which have been read already
     * @return absent where nobody stands on the roster
     */
    @Nullable
    PresenceList of(List<Crew> crews) {
        var now = clock.instant();
        var all = whereabouts.on(times.today());
        if (all.isEmpty()) return null;
        var leaders =
                all.stream().filter(one -> one.part() == RosterPart.LEADER).toList();
        return new PresenceList(
                counted(leaders),
                leaders.stream().map(one -> line(one, crews, now)).toList(),
                all.stream()
                        .filter(one -> one.part() == RosterPart.OFFICER)
                        .map(one -> line(one, crews, now))
                        .filter(line -> !line.text().isEmpty())
                        .toList());
    }

    private String counted(List<Presence> leaders) {
        long away = leaders.stream().filter(one -> one.away() != null).count();
        return texts.t(away == 0 ? "desk.where.all" : "desk.where.away", leaders.size(), away);
    }

    private PresenceList.Line line(Presence one, List<Crew> crews, Instant now) {
        var away = one.away();
        if (away != null) return line(one, "past", icon(away), texts.t("desk.where." + away), until(one.until()));
        return places(one.person(), crews)
                .filter(place -> !place.crew().startsAt().isAfter(now)
                        && place.crew().endsAt().isAfter(now))
                .findFirst()
                .map(place -> line(
                        one,
                        "go",
                        "headset",
                        onDuty(place),
                        times.clock(place.crew().endsAt())))
                .or(() -> coming(one, crews, now))
                .orElseGet(() -> line(one, "", "", "", ""));
    }

    private Optional<PresenceList.Line> coming(Presence one, List<Crew> crews, Instant now) {
        return places(one.person(), crews)
                .filter(place -> place.crew().startsAt().isAfter(now)
                        && place.crew().startsAt().isBefore(now.plus(SOON)))
                .findFirst()
                .map(place -> line(
                        one,
                        "",
                        place.crew().night() ? "moon" : "clock",
                        texts.t("desk.where.next", times.at(place.crew().startsAt()), onDuty(place)),
                        ""));
    }

    private record Place(Crew crew, DutyPost post) {}

    private static Stream<Place> places(PersonId person, List<Crew> crews) {
        return crews.stream()
                .flatMap(crew -> Stream.of(DutyPost.values())
                        .filter(post -> crew.has(person, post))
                        .map(post -> new Place(crew, post)));
    }

    private String onDuty(Place place) {
        return texts.t("desk.where.duty", place.crew().name(), texts.t("desk.post." + place.post()));
    }

    private String until(@Nullable LocalDate day) {
        return day == null || day.equals(times.today()) ? "" : texts.t("desk.where.until", times.day(day));
    }

    private static String icon(Away away) {
        return switch (away) {
            case LEAVE -> "calendar-off";
            case TRAVEL -> "car";
            case ILL -> "first-aid-kit";
        };
    }

    private static PresenceList.Line line(Presence one, String kind, String icon, String text, String until) {
        return new PresenceList.Line(one.name(), one.post(), kind, icon, text, until, one.phone());
    }
}
