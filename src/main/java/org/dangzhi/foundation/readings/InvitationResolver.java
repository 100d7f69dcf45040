package org.dangzhi.foundation.readings;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonLookup;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.people.UnitId;
import org.springframework.stereotype.Component;

/** Resolver of an invitation: turns what was ticked and typed into persons. */
@Component
class InvitationResolver {

    private static final Pattern BETWEEN = Pattern.compile("[\\n\\r,，、;；]+");
    private static final int LOOKED_AT = 2;

    private final ReadingAudience audience;
    private final People people;

    InvitationResolver(ReadingAudience audience, People people) {
        this.audience = audience;
        this.people = people;
    }

    /**
     * Whoever asks is not among those ticked: they know the text.
     *
     * @param names name, pinyin or initials each, with post or unit where several are called so
     * @throws ReadingRefused (422) at {@code people} for a name that is nobody's or several people's
     */
    Collection<PersonId> of(boolean everybody, Collection<UUID> units, String names) {
        var ticked = everybody
                ? audience.everybody()
                : audience.units(units.stream().map(UnitId::new).toList());
        var invited = new LinkedHashSet<>(ticked);
        invited.remove(people.me());
        invited.addAll(typed(names));
        return invited;
    }

    private List<PersonId> typed(String names) {
        var each = BETWEEN.splitAsStream(names)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (each.size() > ReadingLimits.NAMES) throw ReadingRefused.tooMany(each.size(), ReadingLimits.NAMES);
        if (each.isEmpty()) return List.of();
        var persons = people.lookup();
        return each.stream().map(name -> one(name, persons)).toList();
    }

    /** The one whom the name means, or the only one whom pinyin or initials fit. */
    private PersonId one(String name, PersonLookup persons) {
        var meant = persons.meant(name);
        var found = meant.isEmpty() ? people.matching(name, LOOKED_AT) : meant;
        if (found.isEmpty()) throw ReadingRefused.notFound(name);
        if (found.size() > 1) throw ReadingRefused.several(name);
        return found.stream().map(PersonName::id).findFirst().orElseThrow();
    }
}
