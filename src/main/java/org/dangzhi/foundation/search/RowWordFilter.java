package org.dangzhi.foundation.search;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Filter of a module's table by the words kept beside its rows. Rows with rare words are fetched by the index on words;
 * where very many rows fit, a list read in its own order meets some of them soon, and each row is asked instead.
 *
 * @param finder the module's function of a query and the most rows wanted (null for all), answering ids
 * @param id column of the list's rows that these ids are of
 * @param each a query for one row of the list: whether its words fit {@code :asked}
 */
public record RowWordFilter(String finder, String id, String each) {

    private static final int VERY_MANY = 2_000;

    /**
     * @param sql condition, most often with the parameter {@code :asked}
     * @param asked the query as text, to be that parameter
     * @param veryMany whether more rows fit than any list counts
     */
    public record Condition(String sql, String asked, boolean veryMany) {}

    /** Every row where nothing was typed, none where it holds no word; otherwise the database is asked how many fit. */
    public Condition fitting(JdbcClient jdbc, SearchWords words, String typed) {
        if (typed.isEmpty()) return new Condition("true", "", false);
        var asked = words.asked(typed);
        if (asked.isEmpty()) return new Condition("false", "", false);
        return veryMany(jdbc, asked)
                ? new Condition("(" + each + ")", asked, true)
                : new Condition("%s in (select %s(cast(:asked as tsquery), null))".formatted(id, finder), asked, false);
    }

    private boolean veryMany(JdbcClient jdbc, String asked) {
        return jdbc.sql("select count(*) > %1$d from %2$s(cast(:asked as tsquery), %1$d + 1)"
                        .formatted(VERY_MANY, finder))
                .param("asked", asked)
                .query(Boolean.class)
                .single();
    }
}
