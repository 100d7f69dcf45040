package org.dangzhi.foundation.work.items;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.UnitId;
import org.dangzhi.foundation.people.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Resolver of an item's parties: the persons with the units they belong to now. */
@Component
public class PartyResolver {

    private final Units units;

    PartyResolver(Units units) {
        this.units = units;
    }

    /** @throws ItemRefused at the field of a person whom the office does not have, or who is not a third one */
    public Parties of(PersonId owner, @Nullable PersonId assistant, PersonId supervisor) {
        var found = units.of(Stream.of(Optional.of(owner), Optional.ofNullable(assistant), Optional.of(supervisor))
                .flatMap(Optional::stream)
                .toList());
        var ownerUnit = unit(found, owner, "owner");
        var assistantUnit = assistant == null ? null : unit(found, assistant, "assistant");
        unit(found, supervisor, "supervisor");
        return new Parties(owner, ownerUnit, assistant, assistantUnit, supervisor);
    }

    void known(PersonId person, String field) {
        unit(units.of(List.of(person)), person, field);
    }

    private static @Nullable UnitId unit(Map<PersonId, Optional<UnitId>> units, PersonId person, String field) {
        var unit = units.get(person);
        if (unit == null) throw ItemRefused.unknownPerson(field);
        return unit.orElse(null);
    }
}
