package org.dangzhi.foundation.people.units;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.DirectoryIndexing;
import org.dangzhi.foundation.people.NewPerson;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PhoneNumber;
import org.dangzhi.foundation.people.UnitId;
import org.dangzhi.foundation.people.UnitInfo;
import org.dangzhi.foundation.search.SearchEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the tree of units. */
@Component
public class UnitQuery {

    /**
     * A unit as the page shows it.
     *
     * @param persons who belong to it now, without the units below
     */
    record Node(UnitInfo info, int position, int persons) {}

    /** What a person of a unit is found by. */
    record Card(PersonId id, NewPerson card, String unit) {

        SearchEntry entry() {
            return DirectoryIndexing.person(id, card, unit);
        }
    }

    private final JdbcClient jdbc;

    UnitQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each parent followed by its children, siblings by position and name. */
    List<Node> tree() {
        return jdbc.sql("""
                        with recursive tree as (
                          select u.id, u.parent_id, u.name, u.short_name, u.position, 0 as depth,
                                 array[lpad(u.position::text, 6, '0') || u.pinyin || u.id] as place
                            from people.unit u where u.parent_id is null
                          union all
                          select u.id, u.parent_id, u.name, u.short_name, u.position, t.depth + 1,
                                 t.place || (lpad(u.position::text, 6, '0') || u.pinyin || u.id)
                            from people.unit u join tree t on t.id = u.parent_id)
                        select t.*, (select count(*) from people.person p
                                      where p.unit_id = t.id and p.left_on is null) as persons
                          from tree t order by t.place
                        """).query((row, n) -> node(row)).list();
    }

    Optional<UnitId> named(String name) {
        return jdbc.sql("""
                        select id from people.unit where name = :name or short_name = :name
                         order by name <> :name, position, id limit 1
                        """).param("name", name).query((row, n) -> id(row)).optional();
    }

    /** Where each unit stands, from the top down, as an import of persons reads it: {@code 办公室/接待科}, {@code /车队}. */
    public Map<UnitId, String> paths() {
        var paths = new HashMap<UnitId, String>();
        for (var node : tree()) {
            var unit = node.info();
            var above = unit.parent() == null ? "" : paths.get(unit.parent());
            paths.put(unit.id(), above + "/" + unit.name());
        }
        paths.replaceAll((unit, path) -> path.lastIndexOf('/') == 0 ? path : path.substring(1));
        return paths;
    }

    /** Name and short name of every unit; where two units share one, the first in the tree has it. */
    public Map<String, UnitId> byName() {
        return tree().stream()
                .map(Node::info)
                .flatMap(unit -> Stream.of(unit.name(), unit.shortName()).map(name -> Map.entry(name, unit.id())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    Optional<UnitId> sibling(@Nullable UnitId parent, String name) {
        return jdbc.sql("select id from people.unit where parent_id is not distinct from :parent and name = :name")
                .param("parent", parent == null ? null : parent.id(), java.sql.Types.OTHER)
                .param("name", name)
                .query((row, n) -> id(row))
                .optional();
    }

    /** The unit itself and all below it. */
    public Set<UnitId> within(UnitId unit) {
        return jdbc.sql("""
                        with recursive below as (
                          select id from people.unit where id = :id
                          union select u.id from people.unit u join below b on u.parent_id = b.id)
                        select id from below
                        """).param("id", unit.id()).query((row, n) -> id(row)).stream()
                .collect(Collectors.toSet());
    }

    /** Everybody who belongs or belonged to it. */
    int persons(UnitId unit) {
        return jdbc.sql("select count(*) from people.person where unit_id = :id")
                .param("id", unit.id())
                .query(Integer.class)
                .single();
    }

    Set<PersonId> personsOf(Collection<UnitId> units) {
        return jdbc.sql("select id from people.name_of where unit_id = any(:units)")
                .param("units", units.stream().map(UnitId::id).toArray(UUID[]::new))
                .query((row, n) -> new PersonId(row.getObject("id", UUID.class)))
                .set();
    }

    Map<PersonId, Optional<UnitId>> of(Collection<PersonId> persons) {
        var units = new HashMap<PersonId, Optional<UnitId>>();
        jdbc.sql("select id, unit_id from people.name_of where id = any(:persons)")
                .param("persons", persons.stream().map(PersonId::id).toArray(UUID[]::new))
                .query(row -> {
                    var unit = Optional.ofNullable(row.getObject("unit_id", UUID.class));
                    units.put(new PersonId(row.getObject("id", UUID.class)), unit.map(UnitId::new));
                });
        return units;
    }

    /** Two who move units at once could close a circle that neither of them sees: the second waits. */
    void lock() {
        jdbc.sql(
                        "select pg_advisory_xact_lock(hashtextextended('people.unit' || current_setting('dangzhi.office'), 0))")
                .query(row -> {});
    }

    List<Card> cards(UnitId unit) {
        return jdbc.sql("""
                        select p.id, p.name, p.post, u.name as unit,
                               array(select f.number from people.phone f
                                      where f.office_id = p.office_id and f.holder_id = p.id
                                      order by f.position) as numbers
                          from people.person p join people.unit u on u.office_id = p.office_id and u.id = p.unit_id
                         where p.unit_id = :id
                        """).param("id", unit.id()).query((row, n) -> card(row)).list();
    }

    private static Node node(ResultSet row) throws SQLException {
        var parent = row.getObject("parent_id", UUID.class);
        var info = new UnitInfo(
                id(row),
                parent == null ? null : new UnitId(parent),
                row.getString("name"),
                row.getString("short_name"),
                row.getInt("depth"));
        return new Node(info, row.getInt("position"), row.getInt("persons"));
    }

    private static Card card(ResultSet row) throws SQLException {
        var numbers = List.of((String[]) row.getArray("numbers").getArray());
        var phones = numbers.stream().map(number -> new PhoneNumber("", number)).toList();
        var card =
                NewPerson.of(row.getString("name"), row.getString("post"), null).with(phones);
        return new Card(new PersonId(row.getObject("id", UUID.class)), card, row.getString("unit"));
    }

    private static UnitId id(ResultSet row) throws SQLException {
        return new UnitId(row.getObject("id", UUID.class));
    }
}
