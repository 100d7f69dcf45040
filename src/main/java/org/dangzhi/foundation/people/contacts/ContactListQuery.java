package org.dangzhi.foundation.people.contacts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.ContactId;
import org.dangzhi.foundation.people.NewContact;
import org.dangzhi.foundation.people.names.Pinyin;
import org.dangzhi.foundation.people.persons.PeopleQuery;
import org.dangzhi.foundation.people.phones.PhoneDigits;
import org.dangzhi.foundation.search.Bigrams;
import org.dangzhi.foundation.search.SearchWords;
import org.dangzhi.foundation.sheets.Sheets;
import org.dangzhi.foundation.web.Cursor;
import org.dangzhi.foundation.web.KeysetPage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Query of lists of contacts, by unit and then by name. */
@Component
public class ContactListQuery {

    /**
     * What is looked for.
     *
     * @param side {@code in}, {@code out}; anything else is both
     * @param numbers whether digits may find a number
     */
    public record Filter(String typed, String side, boolean numbers) {

        boolean oneSide() {
            return side.equals("in") || side.equals("out");
        }

        /** A number is looked for as it is kept, whatever stands between its digits; a name also by its sound. */
        String asked(SearchWords searchWords) {
            var digits = PhoneDigits.of(typed);
            var number = numbers && digits.length() > 2 && typed.matches("[-+()（）\\s\\d转]+");
            var words = number ? Bigrams.query(digits) : searchWords.asked(typed.replace("ü", "v"));
            return number || !Pinyin.mayBeName(typed) ? words : "(%s | %s)".formatted(words, Pinyin.full(typed));
        }
    }

    record Row(ContactId id, NewContact card, String unitPinyin, String pinyin) {

        /** Where the next part of the list begins. */
        String key() {
            return Cursor.key(unitPinyin, pinyin, id.id());
        }
    }

    private static final String COLUMNS = """
            select c.id, c.inside, c.unit, c.name, c.post, c.note, c.unit_pinyin, c.pinyin, f.labels, f.numbers
              from people.contact c
              left join lateral (
                select array_agg(f.label order by f.position) as labels,
                       array_agg(f.number order by f.position) as numbers
                  from people.phone f where f.office_id = c.office_id and f.holder_id = c.id) f on true
            """;

    private static final String ORDER = " order by c.unit_pinyin, c.pinyin, c.id";

    private final JdbcClient jdbc;
    private final SearchWords words;

    ContactListQuery(JdbcClient jdbc, SearchWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /** @param after the {@link Row#key} of the row before; empty for the beginning */
    public KeysetPage<Row> page(Filter filter, String after, int size) {
        var cursor = Cursor.of(after, 3);
        var asked = filter.asked(words);
        var rows = bound(jdbc.sql(COLUMNS + where(filter, asked) + """
                           and (c.unit_pinyin, c.pinyin, c.id) > (:unit, :pinyin, cast(:id as uuid))
                        """ + ORDER + " limit :limit"), filter, asked)
                .param("unit", cursor == null ? "" : cursor.text(0))
                .param("pinyin", cursor == null ? "" : cursor.text(1))
                .param("id", cursor == null ? new UUID(0, 0) : cursor.id(2))
                .param("limit", size + 1)
                .query((row, n) -> row(row))
                .list();
        var shown = rows.subList(0, Math.min(size, rows.size()));
        return new KeysetPage<>(shown, rows.size() > size ? shown.getLast().key() : null, count(filter, asked));
    }

    /** All of them, read in portions; to be closed. */
    Stream<Row> all(Filter filter) {
        var asked = filter.asked(words);
        return bound(jdbc.sql(COLUMNS + where(filter, asked) + ORDER), filter, asked)
                .withFetchSize(Sheets.PORTION)
                .query((row, n) -> row(row))
                .stream();
    }

    /** Everybody there, as {@code unit name}. */
    Set<String> known() {
        return new HashSet<>(jdbc.sql("select unit || ' ' || name from people.contact")
                .query((row, n) -> row.getString(1))
                .list());
    }

    private String count(Filter filter, String asked) {
        int counted = bound(
                        jdbc.sql("select count(*) from (select from people.contact c" + where(filter, asked) + " limit "
                                + (KeysetPage.COUNTED + 1) + ") counted"),
                        filter,
                        asked)
                .query(Integer.class)
                .single();
        return KeysetPage.total(counted);
    }

    private static String where(Filter filter, String asked) {
        var where = new ArrayList<String>(List.of("true"));
        if (filter.oneSide()) where.add("c.inside = :inside");
        if (!asked.isEmpty()) where.add("c.id in (select people.contacts_with(cast(:asked as tsquery), :numbers))");
        return " where " + String.join(" and ", where) + " ";
    }

    private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec sql, Filter filter, String asked) {
        return sql.param("inside", filter.side().equals("in"))
                .param("asked", asked)
                .param("numbers", filter.numbers());
    }

    private static Row row(ResultSet row) throws SQLException {
        var card = new NewContact(
                row.getBoolean("inside"),
                row.getString("unit"),
                row.getString("name"),
                row.getString("post"),
                row.getString("note"),
                PeopleQuery.phones(row));
        return new Row(
                new ContactId(row.getObject("id", UUID.class)),
                card,
                row.getString("unit_pinyin"),
                row.getString("pinyin"));
    }
}
