package org.dangzhi.operations.planning.feeds;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
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
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.duty.ShiftPlan.Kind;
import org.dangzhi.operations.duty.ShiftPlan.Planned;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The roster as iCalendar (RFC 5545). A shift keeps its UID as long as it lives; its version is the SEQUENCE, so
 * programs see a change as a change.
 */
@Component
@Transactional(readOnly = true)
class RosterICalendar {

    private static final int BACK = 62;
    private static final int AHEAD = 400;

    private final ShiftPlan plan;
    private final People people;
    private final Offices offices;
    private final Settings settings;
    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    RosterICalendar(
            ShiftPlan plan,
            People people,
            Offices offices,
            Settings settings,
            Texts texts,
            TimeWords times,
            Clock clock) {
        this.plan = plan;
        this.people = people;
        this.offices = offices;
        this.settings = settings;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    /** @param whose null for everybody's shifts */
    void write(@Nullable PersonId whose, OutputStream out) throws IOException {
        var today = times.today();
        var shifts = plan.between(today.minusDays(BACK), today.plusDays(AHEAD)).stream()
                .filter(shift -> whose == null || shift.staff().people().anyMatch(whose::equals))
                .toList();
        var kinds = new HashMap<Object, Kind>();
        plan.allKinds().forEach(kind -> kinds.put(kind.id(), kind));
        var names = people.names(shifts.stream()
                .flatMap(shift -> shift.staff().people())
                .distinct()
                .toList());
        var office = offices.current();
        var locale = Locale.forLanguageTag(settings.text("office.language", "zh-CN"));
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Dangzhi//Roster//ZH"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new CalScale(CalScale.VALUE_GREGORIAN));
        calendar.add(
                new XProperty("X-WR-CALNAME", texts.in(locale, "planning.feed.name", title(office, whose, names))));
        for (var shift : shifts) {
            var kind = kinds.get(shift.kind());
            if (kind != null) calendar.add(event(shift, kind, office, whose, names, locale));
        }
        new CalendarOutputter(true).output(calendar, out);
    }

    private static String title(OfficeInfo office, @Nullable PersonId whose, Map<PersonId, PersonName> names) {
        var name = whose == null ? null : names.get(whose);
        return name == null ? office.shortName() : name.name();
    }

    private VEvent event(
            Planned shift,
            Kind kind,
            OfficeInfo office,
            @Nullable PersonId whose,
            Map<PersonId, PersonName> names,
            Locale locale) {
        TimeRange range = kind.on(shift.day(), office.zone());
        var event = new VEvent(range.from(), range.until(), summary(shift, kind, whose, names, locale));
        event.removeAll("DTSTAMP", "UID");
        event.add(new DtStamp(clock.instant()));
        event.add(new Uid(shift.id().id() + "@dangzhi"));
        event.add(new Sequence(shift.version()));
        event.add(new Description(crew(shift, names, locale)));
        return event;
    }

    /** {@code 夜班 主班} for one person; with names for everybody. */
    private String summary(
            Planned shift, Kind kind, @Nullable PersonId whose, Map<PersonId, PersonName> names, Locale locale) {
        if (whose == null)
            return kind.name() + " "
                    + String.join(
                            "、",
                            Stream.of(DutyPost.PRIMARY, DutyPost.SECONDARY)
                                    .flatMap(post -> shift.staff().in(post).stream())
                                    .map(person -> PersonName.nameOf(person, names))
                                    .toList());
        var posts = new ArrayList<String>();
        for (var post : DutyPost.values())
            if (shift.staff().in(post).filter(whose::equals).isPresent()) posts.add(texts.in(locale, post.word()));
        return kind.name() + " " + String.join(" ", posts);
    }

    private String crew(Planned shift, Map<PersonId, PersonName> names, Locale locale) {
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
