package org.dangzhi.foundation.people.filters;

import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.office.RecordMapper;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of saved filters; each is read and written for its own person alone. */
@Repository
class SavedFilterRows {

    record Row(UUID id, String name, String address) {}

    private static final RecordMapper<Row> ROW = new RecordMapper<>(Row.class);

    private final JdbcClient jdbc;

    SavedFilterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were kept. */
    List<Row> of(PersonId person, String list) {
        return jdbc.sql("""
                        select id, name, address from people.saved_filter
                         where person_id = :person and list = :list
                         order by id
                        """)
                .param("person", person.id())
                .param("list", list)
                .query(ROW)
                .list();
    }

    /**
     * A name that is there already means the new search from now on.
     *
     * @return false if the person has as many of the list as they may
     */
    boolean keep(PersonId person, String list, String name, String address, int most) {
        return jdbc.sql("""
                        insert into people.saved_filter (id, person_id, list, name, address)
                        select :id, :person, :list, :name, :address
                         where (select count(*) from people.saved_filter
                                 where person_id = :person and list = :list and name <> :name) < :most
                        on conflict (office_id, person_id, list, name) do update set address = excluded.address
                        """)
                        .param("id", TimeOrderedIds.next())
                        .param("person", person.id())
                        .param("list", list)
                        .param("name", name)
                        .param("address", address)
                        .param("most", most)
                        .update()
                > 0;
    }

    /** @return false if it is not there, or another one of the list has the name */
    boolean rename(PersonId person, UUID id, String name) {
        return jdbc.sql("""
                        update people.saved_filter f set name = :name
                         where f.person_id = :person and f.id = :id
                           and not exists (select from people.saved_filter o
                                            where o.person_id = f.person_id and o.list = f.list
                                              and o.name = :name and o.id <> f.id)
                        """)
                        .param("person", person.id())
                        .param("id", id)
                        .param("name", name)
                        .update()
                > 0;
    }

    void remove(PersonId person, UUID id) {
        jdbc.sql("delete from people.saved_filter where person_id = :person and id = :id")
                .param("person", person.id())
                .param("id", id)
                .update();
    }
}
