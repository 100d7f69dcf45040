package org.dangzhi.foundation.records;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of the last number of each kind and year. */
@Repository
class RecordNumberRows {

    private final JdbcClient jdbc;

    RecordNumberRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the last of so many new numbers; nobody else draws one of the kind until this transaction has ended */
    int advance(String kind, int year, int count) {
        return jdbc.sql("""
                        insert into records.number as n (kind, year, last) values (:kind, :year, :count)
                        on conflict (office_id, kind, year) do update set last = n.last + excluded.last
                        returning last
                        """)
                .param("kind", kind)
                .param("year", year)
                .param("count", count)
                .query(Integer.class)
                .single();
    }
}
