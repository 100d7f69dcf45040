package org.dangzhi.foundation.search;

/**
 * Filter of a module's table by the words kept beside its rows. Rows with rare words are fetched by the index on words;
 * where very many rows fit, a list read in its own order meets some of them soon, and each row is asked instead.
 *
 * @param finder the module's function of a query and the most rows wanted (null for all), answering ids
 * @param id column of the list's rows that these ids are of
 * @param each a query for one row of the list: whether its words fit {@code :asked}
 */
public record RowWordFilter(String finder, String id, String each) {

    static final Condition EVERY_ROW = new Condition("true", "", false);
    static final Condition NO_ROW = new Condition("false", "", false);

    /**
     * @param sql condition, most often with the parameter {@code :asked}
     * @param asked the query as text, to be that parameter
     * @param veryMany whether more rows fit than any list counts
     */
    public record Condition(String sql, String asked, boolean veryMany) {}

    Condition condition(String asked, boolean veryMany) {
        return veryMany
                ? new Condition("(" + each + ")", asked, true)
                : new Condition("%s in (select %s(cast(:asked as tsquery), null))".formatted(id, finder), asked, false);
    }
}
