package org.dangzhi.operations.phone;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of the words by which the list of calls finds each. */
@Repository
class CallWordRows {

    private final JdbcClient jdbc;

    CallWordRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Instead of those it had before. */
    void put(CallId call, String document) {
        jdbc.sql("""
                        insert into phone.call_words (call_id, tokens) values (:call, cast(:document as tsvector))
                        on conflict (office_id, call_id) do update set tokens = excluded.tokens
                        """).param("call", call.id()).param("document", document).update();
    }
}
