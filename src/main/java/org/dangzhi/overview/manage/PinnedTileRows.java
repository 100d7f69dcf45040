package org.dangzhi.overview.manage;

import java.util.Set;
import org.dangzhi.foundation.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of the tiles that each person pinned. */
@Repository
class PinnedTileRows {

    private final JdbcClient jdbc;

    PinnedTileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<String> of(PersonId person) {
        return jdbc.sql("select tile from manage.pinned_tile where person_id = :person")
                .param("person", person.id())
                .query((row, n) -> row.getString(1))
                .set();
    }

    void pin(PersonId person, String tile) {
        jdbc.sql("insert into manage.pinned_tile (person_id, tile) values (:person, :tile) on conflict do nothing")
                .param("person", person.id())
                .param("tile", tile)
                .update();
    }

    void takeDown(PersonId person, String tile) {
        jdbc.sql("delete from manage.pinned_tile where person_id = :person and tile = :tile")
                .param("person", person.id())
                .param("tile", tile)
                .update();
    }
}
