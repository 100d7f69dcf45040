package org.dangzhi.foundation.people.phones;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dangzhi.foundation.office.RecordMapper;
import org.dangzhi.foundation.people.ContactMatch;
import org.dangzhi.foundation.search.HitPhones;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Query of whose number fits the digits typed so far. */
@Component
public class PhoneNumberQuery {

    private static final int FEWEST_DIGITS = 3;
    private static final int LOCAL_NUMBER = 7;

    private static final String SHOWN = """
            select case when f.person_id is null then 'CONTACT' else 'PERSON' end as kind, f.holder_id, coalesce(p.name, c.name) as name, coalesce(p.unit, c.unit) as unit,
                   coalesce(p.post, c.post) as post, f.number, f.label
              from fits f
              left join people.name_of p on p.office_id = f.office_id and p.id = f.person_id
              left join people.contact c on c.office_id = f.office_id and c.id = f.contact_id
             order by kind desc, p.precedence, c.unit_pinyin, c.pinyin, f.holder_id, f.position
            """;

    private final JdbcClient jdbc;

    PhoneNumberQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ContactMatch> matching(String typed, int limit) {
        var digits = PhoneDigits.of(typed);
        if (digits.length() < FEWEST_DIGITS) return List.of();

        Map<String, ContactMatch> found = new LinkedHashMap<>();
        add(found, same(digits, limit));
        if (found.size() < limit) add(found, ending(digits, limit));
        if (found.size() < limit) add(found, beginning(digits, limit));
        if (found.size() < limit) add(found, containing(digits, limit));
        return found.values().stream().limit(limit).toList();
    }

    /** The first number of each holder who has one. */
    List<HitPhones.Phone> first(UUID[] holders) {
        return jdbc.sql("""
                        select distinct on (holder_id) holder_id as hit, number, digits
                          from people.phone where holder_id = any (:holders) order by holder_id, position
                        """)
                .param("holders", holders)
                .query(new RecordMapper<>(HitPhones.Phone.class))
                .list();
    }

    /** The whole number, with or without its area code. */
    private List<ContactMatch> same(String digits, int limit) {
        return jdbc.sql(
                        "with fits as (select * from people.phone where digits = any (:wholes) order by digits limit :limit) "
                                + SHOWN)
                .param("wholes", wholes(digits))
                .param("limit", limit)
                .query((row, n) -> match(row))
                .list();
    }

    private static String[] wholes(String digits) {
        var wholes = new ArrayList<>(List.of(digits));
        IntStream.range(1, Math.max(1, digits.length() - LOCAL_NUMBER + 1))
                .mapToObj(digits::substring)
                .forEach(wholes::add);
        return wholes.toArray(String[]::new);
    }

    private List<ContactMatch> ending(String digits, int limit) {
        return between("reversed", new StringBuilder(digits).reverse().toString(), limit);
    }

    private List<ContactMatch> beginning(String digits, int limit) {
        return between("digits", digits, limit);
    }

    /** Compared by range and not by LIKE: under row-level security only that keeps the index. */
    private List<ContactMatch> between(String column, String from, int limit) {
        return jdbc.sql("""
                        with fits as (select * from people.phone where %1$s >= :from and %1$s < :until order by %1$s limit :limit)
                        """.formatted(column) + SHOWN)
                .param("from", from)
                .param("until", from + ":") // the character after 9
                .param("limit", limit)
                .query((row, n) -> match(row))
                .list();
    }

    private List<ContactMatch> containing(String digits, int limit) {
        return jdbc.sql("""
                        with fits as (select f.* from people.numbers_with(:digits, :limit) w
                                        join people.phone f on f.holder_id = w.holder and f.position = w.place)
                        """ + SHOWN)
                .param("digits", digits)
                .param("limit", limit)
                .query((row, n) -> match(row))
                .list();
    }

    private static void add(Map<String, ContactMatch> found, Collection<ContactMatch> matches) {
        matches.forEach(match -> found.putIfAbsent(match.id() + match.number(), match));
    }

    private static ContactMatch match(ResultSet row) throws SQLException {
        return new ContactMatch(
                ContactMatch.Kind.valueOf(row.getString("kind")),
                row.getObject("holder_id", UUID.class),
                row.getString("name"),
                row.getString("unit"),
                row.getString("post"),
                row.getString("number"),
                row.getString("label"));
    }
}
