package org.dangzhi.foundation.regulations.editing;

import java.util.List;
import org.dangzhi.foundation.office.RecordMapper;
import org.dangzhi.foundation.regulations.RegulationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Query of the regulations that may be named as what takes another one's place. */
@Repository
@Transactional(readOnly = true)
class SuccessorQuery {

    private static final int MOST = 100;

    /** @param called how it is named when it is typed: by its number, by its title where it has none */
    record Successor(String called, String title) {}

    private static final RecordMapper<Successor> SUCCESSOR = new RecordMapper<>(Successor.class);

    private final JdbcClient jdbc;

    SuccessorQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those without an end, the newest first, to pick from; others are typed. */
    List<Successor> of(RegulationId id) {
        return jdbc.sql("""
                        select case when number = '' then title else number end as called, title from regulations.regulation
                         where not draft and repealed_on is null and id <> :id
                         order by in_force_on desc, id limit :most
                        """)
                .param("id", id.id())
                .param("most", MOST)
                .query(SUCCESSOR)
                .list();
    }
}
