package org.dangzhi.operations.planning.members;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.planning.RosterPart;
import org.dangzhi.operations.planning.page.RosterMemberPage;
import org.dangzhi.operations.planning.page.RosterMembersPage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Presenter of who stands on the roster. */
@Component
@Transactional(readOnly = true)
class RosterMemberPages {

    private final RosterMembers members;
    private final People people;
    private final Texts texts;
    private final TimeWords times;

    RosterMemberPages(RosterMembers members, People people, Texts texts, TimeWords times) {
        this.members = members;
        this.people = people;
        this.texts = texts;
        this.times = times;
    }

    /** Whoever stands on it in the coming year. */
    RosterMembersPage list() {
        var today = times.today();
        var standing = members.between(today, today.plusYears(1));
        var names = people.names(standing.stream().map(RosterMember::person).toList());
        return new RosterMembersPage(
                standing.stream().map(member -> row(member, names)).toList(),
                SelectOption.of(RosterPart.values(), part -> texts.t(part.word())),
                weekdays(),
                members.skills(),
                today.toString());
    }

    RosterMemberPage of(RosterMember member) {
        var name = people.name(member.person());
        return new RosterMemberPage(
                member.id().toString(),
                name.name() + " " + name.post(),
                texts.t(member.part().word()),
                String.join(texts.t("duty.and"), member.skills()),
                members.skills(),
                weekdays(),
                member.offDays().stream()
                        .map(day -> Integer.toString(day.getValue()))
                        .toList(),
                member.novice());
    }

    private RosterMembersPage.Row row(RosterMember member, Map<PersonId, PersonName> names) {
        var name = names.get(member.person());
        return new RosterMembersPage.Row(
                member.id().toString(),
                name == null ? "" : name.name(),
                name == null ? "" : name.post(),
                texts.t(member.part().word()),
                member.novice(),
                String.join(texts.t("duty.and"), member.skills()),
                words(member.offDays()),
                times.day(member.from()),
                member.to() == null ? "" : times.day(member.to()));
    }

    private static List<SelectOption> weekdays() {
        return Stream.of(DayOfWeek.values())
                .map(day -> new SelectOption(Integer.toString(day.getValue()), word(day)))
                .toList();
    }

    private String words(Set<DayOfWeek> days) {
        return String.join(
                texts.t("duty.and"),
                days.stream().sorted().map(RosterMemberPages::word).toList());
    }

    private static String word(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Texts.locale());
    }
}
