package org.dangzhi.foundation.people.contacts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.people.ContactMatch;
import org.dangzhi.foundation.people.names.PersonNameQuery;
import org.dangzhi.foundation.search.Bigrams;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Query of persons and contacts by what somebody typed, each with the first number. */
@Component
class DirectoryQuery {

    private final JdbcClient jdbc;
    private final PersonNameQuery names;

    DirectoryQuery(JdbcClient jdbc, PersonNameQuery names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    List<ContactMatch> persons(String typed, int limit) {
        var ids = names.matching(typed, limit).stream()
                .map(name -> name.id().id())
                .toArray(UUID[]::new);
        return jdbc.sql("""
                        select 'PERSON' as kind, n.id, n.name, n.unit, n.post, coalesce(f.number, '') as number,
                               coalesce(f.label, '') as label
                          from unnest(:ids) with ordinality as fits (id, place)
                          join people.name_of n on n.id = fits.id
                          left join people.phone f
                            on f.office_id = n.office_id and f.holder_id = n.id and f.position = 0
                         order by fits.place
                        """).param("ids", ids).query((row, n) -> match(row)).list();
    }

    List<ContactMatch> contacts(String typed, int limit) {
        var asked = Bigrams.query(typed);
        if (asked.isEmpty()) return List.of();
        return jdbc.sql("""
                        select 'CONTACT' as kind, c.id, c.name, c.unit, c.post, coalesce(f.number, '') as number,
                               coalesce(f.label, '') as label
                          from people.contact c
                          left join people.phone f
                            on f.office_id = c.office_id and f.holder_id = c.id and f.position = 0
                         where c.id in (select people.contacts_with(cast(:asked as tsquery), false))
                         order by c.unit_pinyin, c.pinyin, c.id
                         limit :limit
                        """)
                .param("asked", asked)
                .param("limit", limit)
                .query((row, n) -> match(row))
                .list();
    }

    private static ContactMatch match(ResultSet row) throws SQLException {
        return new ContactMatch(
                ContactMatch.Kind.valueOf(row.getString("kind")),
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("unit"),
                row.getString("post"),
                row.getString("number"),
                row.getString("label"));
    }
}
