package org.dangzhi.foundation.people.persons;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.NewPerson;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PhoneNumber;
import org.dangzhi.foundation.people.Sex;
import org.dangzhi.foundation.people.UnitId;
import org.dangzhi.foundation.people.names.PersonNameQuery;
import org.dangzhi.foundation.people.names.Pinyin;
import org.dangzhi.foundation.people.phones.PhoneDigits;
import org.dangzhi.foundation.people.units.UnitQuery;
import org.dangzhi.foundation.sheets.Sheets;
import org.dangzhi.foundation.web.Cursor;
import org.dangzhi.foundation.web.KeysetPage;
import org.dangzhi.foundation.web.TimeWords;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of persons, in the order of precedence. */
@Component
public class PeopleQuery {

    /**
     * What is looked for.
     *
     * @param unit with all units below it; null for every unit
     * @param former whether those who left are shown as well
     * @param numbers whether digits may find a number
     */
    public record Filter(String typed, @Nullable UnitId unit, boolean former, boolean numbers) {

        /** A name in pinyin, so that 李蔷 finds 李强 too; empty for what is no name. */
        String sound() {
            return Pinyin.mayBeName(typed.strip()) ? Pinyin.full(typed.strip()) : "";
        }

        String digits() {
            return numbers ? PhoneDigits.of(typed) : "";
        }
    }

    /** A person as lists show them. */
    record Row(PersonId id, NewPerson card, String unit, String pinyin, String unitName) {

        /** Where the next part of the list begins. */
        String key() {
            return Cursor.key(card.precedence(), pinyin, id.id());
        }
    }

    private static final String COLUMNS = """
            select p.id, p.name, p.reading, p.sex, p.post, p.rank, p.precedence, p.pinyin, p.unit_id, p.joined_on, p.left_on,
                   coalesce(u.short_name, '') as unit, coalesce(u.name, '') as unit_name,
                   f.labels, f.numbers
              from people.person p
              left join people.unit u on u.office_id = p.office_id and u.id = p.unit_id
              left join lateral (
                select array_agg(f.label order by f.position) as labels,
                       array_agg(f.number order by f.position) as numbers
                  from people.phone f where f.office_id = p.office_id and f.holder_id = p.id) f on true
            """;

    private final JdbcClient jdbc;
    private final UnitQuery units;
    private final TimeWords times;

    PeopleQuery(JdbcClient jdbc, UnitQuery units, TimeWords times) {
        this.jdbc = jdbc;
        this.units = units;
        this.times = times;
    }

    /** @param after the {@link Row#key} of the row before; empty for the beginning */
    public KeysetPage<Row> page(Filter filter, String after, int size) {
        var rows = bound(jdbc.sql(COLUMNS + where(filter) + """
                           and (p.precedence, p.pinyin, p.id) > (:precedence, :pinyin, cast(:id as uuid))
                         order by p.precedence, p.pinyin, p.id limit :limit
                        """), filter, after)
                .param("limit", size + 1)
                .query((row, n) -> row(row))
                .list();
        var shown = rows.subList(0, Math.min(size, rows.size()));
        return new KeysetPage<>(shown, rows.size() > size ? shown.getLast().key() : null, count(filter));
    }

    /** All of them, read in portions; to be closed. */
    Stream<Row> all(Filter filter) {
        return bound(jdbc.sql(COLUMNS + where(filter) + " order by p.precedence, p.pinyin, p.id"), filter, null)
                .withFetchSize(Sheets.PORTION)
                .query((row, n) -> row(row))
                .stream();
    }

    Optional<Row> one(PersonId id) {
        return jdbc.sql(COLUMNS + " where p.id = :id")
                .param("id", id.id())
                .query((row, n) -> row(row))
                .optional();
    }

    private String count(Filter filter) {
        int counted = bound(
                        jdbc.sql("select count(*) from (select from people.person p"
                                + " left join people.unit u on u.office_id = p.office_id and u.id = p.unit_id "
                                + where(filter) + " limit " + (KeysetPage.COUNTED + 1) + ") counted"),
                        filter,
                        null)
                .query(Integer.class)
                .single();
        return KeysetPage.total(counted);
    }

    private static String where(Filter filter) {
        var where = new ArrayList<String>();
        where.add("true");
        if (!filter.former()) where.add("(p.left_on is null or p.left_on >= :today)");
        if (filter.unit() != null) where.add("p.unit_id = any(:units)");
        if (!filter.typed().isBlank())
            where.add("(" + PersonNameQuery.FITS + " or p.pinyin = :sound " + numbered(filter) + ")");
        return " where " + String.join(" and ", where);
    }

    private static String numbered(Filter filter) {
        return filter.digits().length() < 3 ? "" : """
                or exists (select from people.phone f where f.office_id = p.office_id and f.person_id = p.id
                            and position(:digits in f.digits) > 0)
                """;
    }

    private JdbcClient.StatementSpec bound(JdbcClient.StatementSpec sql, Filter filter, @Nullable String after) {
        var unit = filter.unit();
        if (unit != null)
            sql = sql.param("units", units.within(unit).stream().map(UnitId::id).toArray(UUID[]::new));
        if (after != null) sql = after(sql, Cursor.of(after, 3));
        return sql.param("today", times.today())
                .param("words", PersonNameQuery.words(filter.typed()))
                .param("sound", filter.sound())
                .param("digits", filter.digits());
    }

    private static JdbcClient.StatementSpec after(JdbcClient.StatementSpec sql, @Nullable Cursor cursor) {
        return sql.param("precedence", cursor == null ? 0 : cursor.number(0))
                .param("pinyin", cursor == null ? "" : cursor.text(1))
                .param("id", cursor == null ? new UUID(0, 0) : cursor.id(2));
    }

    /** What stands there while the office is set up. */
    Counts counts() {
        return jdbc.sql("""
                        select (select count(*) from people.unit) as units, (select count(*) from people.person) as persons
                        """)
                .query((row, n) -> new Counts(row.getInt("units"), row.getInt("persons")))
                .single();
    }

    record Counts(int units, int persons) {}

    private static Row row(ResultSet row) throws SQLException {
        var sex = row.getString("sex");
        var unit = row.getObject("unit_id", UUID.class);
        var card = new NewPerson(
                row.getString("name"),
                row.getString("reading"),
                sex == null ? null : Sex.valueOf(sex),
                row.getString("post"),
                row.getString("rank"),
                row.getInt("precedence"),
                unit == null ? null : new UnitId(unit),
                phones(row),
                row.getObject("joined_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class));
        return new Row(
                new PersonId(row.getObject("id", UUID.class)),
                card,
                row.getString("unit"),
                row.getString("pinyin"),
                row.getString("unit_name"));
    }

    public static List<PhoneNumber> phones(ResultSet row) throws SQLException {
        var labels = row.getArray("labels");
        if (labels == null) return List.of();
        var names = (String[]) labels.getArray();
        var numbers = (String[]) row.getArray("numbers").getArray();
        return IntStream.range(0, numbers.length)
                .mapToObj(at -> new PhoneNumber(names[at], numbers[at]))
                .toList();
    }
}
