package org.dangzhi.foundation.work.items;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Resolver of an item's parties: the persons with the units they belong to now. */
@Component
public class PartyResolver {

    private final JdbcClient jdbc;

    PartyResolver(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws ItemRefused at the field of a person whom the office does not have, or who is not a third one */
    public Parties of(PersonId owner, @Nullable PersonId assistant, PersonId supervisor) {
        var units = units(Stream.of(Optional.of(owner), Optional.ofNullable(assistant), Optional.of(supervisor))
                .flatMap(Optional::stream)
                .map(PersonId::id)
                .toList());
        var ownerUnit = unit(units, owner, "owner");
        var assistantUnit = assistant == null ? null : unit(units, assistant, "assistant");
        unit(units, supervisor, "supervisor");
        return new Parties(owner, ownerUnit, assistant, assistantUnit, supervisor);
    }

    void known(PersonId person, String field) {
        unit(units(List.of(person.id())), person, field);
    }

    /** The unit of each of them whom the office has; empty for one who belongs to none. */
    public Map<UUID, Optional<UnitId>> units(List<UUID> persons) {
        var units = new HashMap<UUID, Optional<UnitId>>();
        jdbc.sql("select id, unit_id from people.name_of where id in (:persons)")
                .param("persons", persons)
                .query(row -> {
                    var unit = Optional.ofNullable(row.getObject("unit_id", UUID.class));
                    units.put(row.getObject("id", UUID.class), unit.map(UnitId::new));
                });
        return units;
    }

    private static @Nullable UnitId unit(Map<UUID, Optional<UnitId>> units, PersonId person, String field) {
        var unit = units.get(person.id());
        if (unit == null) throw ItemRefused.unknownPerson(field);
        return unit.orElse(null);
    }
}
