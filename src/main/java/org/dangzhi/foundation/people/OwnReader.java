package org.dangzhi.foundation.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.office.Office;
import org.dangzhi.foundation.search.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The asking person himself and the units he belongs to, from his own up to the topmost. */
@Component
class OwnReader implements Reader {

    private final JdbcClient jdbc;

    OwnReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Collection<UUID> ids() {
        if (!Office.bound()) return List.of();
        return Office.actor().person().map(this::withUnits).orElse(List.of());
    }

    private List<UUID> withUnits(UUID person) {
        var ids = new ArrayList<>(List.of(person));
        ids.addAll(jdbc.sql("""
                        with recursive above as (
                          select u.id, u.parent_id from people.unit u join people.person p on p.unit_id = u.id
                           where p.id = :person
                          union select u.id, u.parent_id from people.unit u join above a on a.parent_id = u.id)
                        select id from above
                        """)
                .param("person", person)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list());
        return ids;
    }
}
