package org.dangzhi.operations.planning.feeds;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.dangzhi.foundation.office.OfficeInfo;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.office.TimeRange;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftKindId;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.duty.ShiftPlan.Kind;
import org.dangzhi.operations.duty.ShiftPlan.OpenPlace;
import org.dangzhi.operations.duty.ShiftPlan.PlannedShift;
import org.dangzhi.operations.planning.feeds.CalendarFeedRows.Feed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The roster as iCalendar (RFC 5545). A shift keeps its UID as long as it lives; its version is the SEQUENCE and its last
 * change the DTSTAMP, so programs see a change as a change and nothing else as one. A shift that somebody gave away is
 * sent as cancelled for a while: many programs keep what merely vanishes.
 */
@Component
@Transactional(readOnly = true)
class RosterICalendar {

    private static final int BACK = 62;
    private static final int AHEAD = 400;

    /** How often programs are asked to read it again. */
    private static final Duration READ_AGAIN = Duration.ofHours(1);

    private final ShiftPlan plan;
    private final People people;
    private final Offices offices;
    private final Settings settings;
    private final Texts texts;
    private final TimeWords times;

    RosterICalendar(ShiftPlan plan, People people, Offices offices, Settings settings, Texts texts, TimeWords times) {
        this.plan = plan;
        this.people = people;
        this.offices = offices;
        this.settings = settings;
        this.texts = texts;
        this.times = times;
    }

    /** What a calendar reads under that address; the same bytes as long as nothing changed. */
    byte[] of(Feed feed) {
        var today = times.today();
        var whose = feed.person();
        var shifts = plan.between(today.minusDays(BACK), today.plusDays(AHEAD)).stream()
                .filter(shift -> whose == null || shift.staff().people().anyMatch(whose::equals))
                .toList();
        var left = whose == null ? List.<OpenPlace>of() : plan.leavings(whose, BACK);
        var roster = new Roster(
                feed,
                offices.current(),
                kinds(),
                names(whose, shifts),
                Locale.forLanguageTag(settings.text("office.language", "zh-CN")));
        var calendar = head(roster);
        var changes = plan.changes(today.minusDays(BACK), today.plusDays(AHEAD));
        for (var shift : shifts)
            roster.event(
                            shift,
                            summary(roster, shift),
                            shift.version(),
                            changes.getOrDefault(shift.id(), Instant.EPOCH))
                    .ifPresent(event -> {
                        describe(event, roster, shift);
                        calendar.add(event);
                    });
        for (var leaving : left)
            roster.event(leaving.shift(), cancelled(roster, leaving), leaving.version(), leaving.at())
                    .ifPresent(event -> {
                        event.add(ImmutableStatus.VEVENT_CANCELLED);
                        calendar.add(event);
                    });
        if (shifts.isEmpty() && left.isEmpty()) return ContentLines.folded(calendar.toString());
        var faults = calendar.validate(); // it wants an entry at least, which whoever has no shift has not
        if (faults.hasErrors()) throw new IllegalStateException("The calendar is not well-formed: " + faults);
        return ContentLines.folded(calendar.toString());
    }

    /** What is the same for all events of one reading. */
    private record Roster(
            Feed feed,
            OfficeInfo office,
            Map<ShiftKindId, Kind> kinds,
            Map<PersonId, PersonName> names,
            Locale locale) {

        /** Its times, and since when and in which version it is so; empty if its kind is gone. */
        Optional<VEvent> event(PlannedShift shift, String summary, int version, Instant changedAt) {
            return Optional.ofNullable(kinds.get(shift.kind())).map(kind -> {
                TimeRange range = kind.on(shift.day(), office.zone());
                var stamp = changedAt.truncatedTo(ChronoUnit.SECONDS);
                var event = new VEvent(range.from(), range.until(), summary);
                event.removeAll("DTSTAMP", "UID");
                event.add(new DtStamp(stamp));
                event.add(new LastModified(stamp));
                event.add(new Uid(shift.id().id() + "@dangzhi"));
                event.add(new Sequence(version));
                return event;
            });
        }

        String kind(PlannedShift shift) {
            var kind = kinds.get(shift.kind());
            return kind == null ? "" : kind.name();
        }
    }

    private Map<ShiftKindId, Kind> kinds() {
        var kinds = new HashMap<ShiftKindId, Kind>();
        plan.allKinds().forEach(kind -> kinds.put(kind.id(), kind));
        return kinds;
    }

    private Map<PersonId, PersonName> names(@Nullable PersonId whose, List<PlannedShift> shifts) {
        return people.names(Stream.concat(
                        Stream.ofNullable(whose),
                        shifts.stream().flatMap(shift -> shift.staff().people()))
                .distinct()
                .toList());
    }

    private Calendar head(Roster roster) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Dangzhi//Roster//ZH"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new CalScale(CalScale.VALUE_GREGORIAN));
        var name = texts.in(
                roster.locale(),
                "planning.feed.name",
                title(roster.office(), roster.feed().person(), roster.names()));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-PUBLISHED-TTL", READ_AGAIN.toString()));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), READ_AGAIN));
        return calendar;
    }

    private static String title(OfficeInfo office, @Nullable PersonId whose, Map<PersonId, PersonName> names) {
        var name = whose == null ? null : names.get(whose);
        return name == null ? office.shortName() : name.name();
    }

    /** With its crew, and the alarm where one is wished for. */
    private void describe(VEvent event, Roster roster, PlannedShift shift) {
        event.add(new Description(crew(shift, roster.names(), roster.locale())));
        var minutes = roster.feed().alarmMinutes();
        if (minutes == null) return;
        var alarm = new VAlarm(Duration.ofMinutes(-minutes));
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(summary(roster, shift)));
        event.add(alarm);
    }

    /** Says so in its title too: not every program shows what is cancelled as such. */
    private String cancelled(Roster roster, OpenPlace leaving) {
        return texts.in(roster.locale(), "planning.feed.cancelled", roster.kind(leaving.shift()));
    }

    /** {@code 夜班 主班} for one person; with names for everybody. */
    private String summary(Roster roster, PlannedShift shift) {
        var whose = roster.feed().person();
        if (whose == null)
            return roster.kind(shift) + " "
                    + String.join(
                            "、",
                            Stream.of(DutyPost.PRIMARY, DutyPost.SECONDARY)
                                    .flatMap(post -> shift.staff().in(post).stream())
                                    .map(person -> PersonName.nameOf(person, roster.names()))
                                    .toList());
        var posts = new ArrayList<String>();
        for (var post : DutyPost.values())
            if (shift.staff().in(post).filter(whose::equals).isPresent())
                posts.add(texts.in(roster.locale(), post.word()));
        return roster.kind(shift) + " " + String.join(" ", posts);
    }

    private String crew(PlannedShift shift, Map<PersonId, PersonName> names, Locale locale) {
        List<String> lines = Stream.of(DutyPost.values())
                .map(post -> shift.staff()
                        .in(post)
                        .map(person -> texts.in(locale, post.word()) + " " + PersonName.nameOf(person, names))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
        return String.join("\n", lines);
    }
}
