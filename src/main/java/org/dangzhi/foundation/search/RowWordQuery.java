package org.dangzhi.foundation.search;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Query of how many rows of a module's table fit what was typed, and so by which condition its list is read. */
@Repository
public class RowWordQuery {

    private static final int VERY_MANY = 2_000;

    private final JdbcClient jdbc;
    private final SearchWords words;

    RowWordQuery(JdbcClient jdbc, SearchWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /** Every row where nothing was typed, none where it holds no word; otherwise the database is asked how many fit. */
    public RowWordFilter.Condition fitting(RowWordFilter filter, String typed) {
        if (typed.isEmpty()) return RowWordFilter.EVERY_ROW;
        var asked = words.asked(typed);
        return asked.isEmpty() ? RowWordFilter.NO_ROW : filter.condition(asked, veryMany(filter.finder(), asked));
    }

    private boolean veryMany(String finder, String asked) {
        return jdbc.sql("select count(*) > %1$d from %2$s(cast(:asked as tsquery), %1$d + 1)"
                        .formatted(VERY_MANY, finder))
                .param("asked", asked)
                .query(Boolean.class)
                .single();
    }
}
