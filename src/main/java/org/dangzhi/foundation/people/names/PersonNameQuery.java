package org.dangzhi.foundation.people.names;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.people.UnitId;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.typed.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Query of persons' names, by id and by what somebody typed. */
@Component
public class PersonNameQuery {

    /** Each typed word fits name, reading, post or unit. {@code p} is the person, {@code u} the unit. */
    public static final String FITS = """
            not exists (
              select from unnest(cast(:words as text[])) w
               where not (position(w in lower(p.name)) > 0 or starts_with(p.pinyin, w) or starts_with(p.initials, w)
                          or (length(w) > 2 and position(w in p.pinyin) > 0)
                          or position(' ' || w in p.also_read) > 0 or position(w in lower(p.post)) > 0
                          or position(w in lower(coalesce(u.name, ''))) > 0
                          or position(w in lower(coalesce(u.short_name, ''))) > 0
                          or starts_with(coalesce(u.pinyin, ''), w) or coalesce(u.initials, '') = w))
            """;

    private static final int FEW = 4;

    private final JdbcClient jdbc;
    private final TimeWords times;

    PersonNameQuery(JdbcClient jdbc, TimeWords times) {
        this.jdbc = jdbc;
        this.times = times;
    }

    public List<PersonName> of(Collection<PersonId> ids) {
        var distinct = ids.stream().map(PersonId::id).distinct().toList();
        return distinct.size() > FEW ? ofMany(distinct) : ofFew(distinct);
    }

    /** The plan for as many is kept. */
    private List<PersonName> ofFew(List<UUID> ids) {
        return jdbc.sql(
                        "select id, name, post, unit, coalesce(phone, '') as phone from people.name_of where id in (:ids)")
                .param("ids", ids)
                .query((row, n) -> name(row))
                .list();
    }

    /** One statement for any number, planned anew each time. */
    private List<PersonName> ofMany(List<UUID> ids) {
        return jdbc.sql(
                        "select id, name, post, unit, coalesce(phone, '') as phone from people.name_of where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> name(row))
                .list();
    }

    public Optional<PersonName> of(PersonId id) {
        return jdbc.sql("select id, name, post, unit, coalesce(phone, '') as phone from people.name_of where id = :id")
                .param("id", id.id())
                .query((row, n) -> name(row))
                .optional();
    }

    /** Those whose own name fits stand before those whose post or unit fits. */
    public List<PersonName> matching(String typed, int limit) {
        return jdbc.sql("""
                        select p.id, p.name, p.post, coalesce(u.short_name, '') as unit, '' as phone
                          from people.person p
                          left join people.unit u on u.office_id = p.office_id and u.id = p.unit_id
                         where (p.left_on is null or p.left_on >= :today) and %s
                         order by not (position(:first in p.name) > 0 or starts_with(p.initials, :first)
                                       or starts_with(p.pinyin, :first)),
                                  p.precedence, p.pinyin, p.id
                         limit :limit
                        """.formatted(FITS))
                .param("today", times.today())
                .param("words", words(typed))
                .param("first", words(typed).length == 0 ? "" : words(typed)[0])
                .param("limit", limit)
                .query((row, n) -> name(row))
                .list();
    }

    public Map<PersonId, LocalDate> lastDays(Collection<PersonId> ids) {
        var days = new HashMap<PersonId, LocalDate>();
        jdbc.sql("select id, left_on from people.person where left_on is not null and id = any(:ids)")
                .param("ids", ids.stream().map(PersonId::id).toArray(UUID[]::new))
                .query(row -> {
                    days.put(new PersonId(row.getObject(1, UUID.class)), row.getObject(2, LocalDate.class));
                });
        return days;
    }

    /** Everybody in the office, by {@link #key}. */
    public Set<String> taken() {
        return new HashSet<>(jdbc.sql("select name, unit_id from people.person where left_on is null")
                .query((row, n) -> TypedText.compared(row.getString(1)) + " " + row.getString(2))
                .list());
    }

    public static String key(String name, @Nullable UnitId unit) {
        return TypedText.compared(name) + " " + (unit == null ? null : unit.id());
    }

    /** Cut at spaces; in lower case, {@code ü} as it is kept. */
    public static String[] words(String typed) {
        return Arrays.stream(typed.strip().split("[\\s,，、]+"))
                .filter(word -> !word.isEmpty())
                .map(Pinyin::typed)
                .toArray(String[]::new);
    }

    private static PersonName name(ResultSet row) throws SQLException {
        return new PersonName(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("post"),
                row.getString("unit"),
                row.getString("phone"));
    }
}
