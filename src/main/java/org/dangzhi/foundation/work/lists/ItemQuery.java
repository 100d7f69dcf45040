package org.dangzhi.foundation.work.lists;

import static org.springframework.web.context.request.RequestAttributes.SCOPE_REQUEST;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.RecordMapper;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.records.FileAccessPolicy;
import org.dangzhi.foundation.sheets.Sheets;
import org.dangzhi.foundation.web.KeysetPage;
import org.dangzhi.foundation.work.ItemId;
import org.dangzhi.foundation.work.OpenItem;
import org.dangzhi.foundation.work.Stage;
import org.dangzhi.foundation.work.items.ActingPersons;
import org.dangzhi.foundation.work.items.Item;
import org.dangzhi.foundation.work.items.ItemPersons;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/** Reads items for lists and exports. */
@Component
public class ItemQuery implements FileAccessPolicy {

    private static final RowMapper<ItemLine.Subject> SUBJECT = new RecordMapper<>(ItemLine.Subject.class);
    private static final RowMapper<ItemLine.Progress> PROGRESS = new RecordMapper<>(ItemLine.Progress.class);
    private static final RowMapper<ItemPersons> PERSONS = new RecordMapper<>(ItemPersons.class);
    private static final RowMapper<ItemLine.Names> NAMES = new RecordMapper<>(ItemLine.Names.class);

    private static final String NAMED = """
            select %s i.id, i.number, i.title, i.content, i.source, i.source_number, i.arranged_at, i.due_at, i.stage,
                   i.round, i.returned, i.late, i.outcome, i.done_at, i.closed_at,
                   i.wanted_due is not null as extension_asked, i.rating is not null as rated,
                   i.assigned_by, i.arranged_by, i.owner_id as owner, i.assistant_id as assistant,
                   i.supervisor_id as supervisor, i.keeper_id as keeper, i.workers,
                   l.name as assigner_name, o.name as owner_name, o.unit as owner_unit,
                   a.name as assistant_name, s.name as supervisor_name
              from (%s) i
              join people.name_of o on o.office_id = i.office_id and o.id = i.owner_id
              join people.name_of s on s.office_id = i.office_id and s.id = i.supervisor_id
              left join people.name_of a on a.office_id = i.office_id and a.id = i.assistant_id
              left join people.name_of l on l.office_id = i.office_id and l.id = i.assigned_by
            """;
    private static final String ITEMS = "select i.* from work.item i";
    /** A segment's part of a page, which its index gives in order; the few rows of a page are put in order again at its end. */
    private static final String PART = """
            (select i.*, %1$d as segment, row_number() over (order by %2$s) as place
               from work.item i%3$s
              order by %2$s limit :rows)
            """;

    private static final String PLACE = "i.segment, i.place,";
    /** The number is there also when no row is. */
    private static final String TOTAL = """
            select t.counted, i.*
              from (%s) t
              left join (%s) i on true
             order by i.segment, i.place
             limit :rows
            """;

    private static final String COUNTING =
            "select count(*) as counted from (select from work.item i%s limit :counted) c";

    private static final String COUNTS = Counts.class.getName();

    private final JdbcClient jdbc;
    private final ItemCriteria criteria;
    private final ActingPersons persons;

    ItemQuery(JdbcClient jdbc, ItemCriteria criteria, ActingPersons persons) {
        this.jdbc = jdbc;
        this.criteria = criteria;
        this.persons = persons;
    }

    /** Rows and their number, in one statement. */
    public KeysetPage<ItemLine> page(ItemTab tab, ItemOrder order, ItemFilter search) {
        var asked = criteria.of(tab, search);
        var segments = order.segments(tab, search.state());
        var params = new HashMap<>(asked.params());
        var parts = parts(segments, asked.sql(), search.afterTyped(), params);
        params.put("rows", search.rows() + 1);
        params.put("counted", KeysetPage.COUNTED + 1);
        var counted = new AtomicInteger();
        var found = jdbc
                .sql(TOTAL.formatted(
                        asked.veryMany() ? "select :counted as counted" : COUNTING.formatted(asked.sql()),
                        NAMED.formatted(PLACE, parts)))
                .params(params)
                .query((row, n) -> {
                    counted.set(row.getInt("counted"));
                    return row.getObject("id") == null ? null : line(row, n);
                })
                .list()
                .stream()
                .flatMap(Stream::ofNullable)
                .toList();
        boolean more = found.size() > search.rows();
        var rows = more ? found.subList(0, search.rows()) : found;
        return new KeysetPage<>(rows, more ? key(segments, rows.getLast()) : null, KeysetPage.total(counted.get()));
    }

    /** From the key on: the rest of its segment, and those behind it. */
    private static String parts(List<ItemSegment> segments, String asked, String key, Map<String, Object> params) {
        var cursor = ItemSegment.cursor(key);
        int first = cursor == null ? 0 : segments.indexOf(ItemSegment.of(cursor, segments));
        return IntStream.range(first, segments.size())
                .mapToObj(n -> {
                    var segment = segments.get(n);
                    var after = cursor == null || n > first ? "" : segment.following(cursor, params);
                    return PART.formatted(n, segment.order(), asked + segment.condition + after);
                })
                .collect(Collectors.joining("union all"));
    }

    private static String key(List<ItemSegment> segments, ItemLine last) {
        return segments.stream()
                .filter(segment -> segment.holds(last))
                .findFirst()
                .orElseThrow()
                .key(last);
    }

    /**
     * Every item that fits, read in portions, a segment at a time, so that nothing is sorted and one cursor is open; to be
     * closed.
     */
    public Stream<ItemLine> all(ItemTab tab, ItemFilter search) {
        var asked = criteria.of(tab, search);
        return search.ordered().segments(tab, search.state()).stream().flatMap(segment -> lines(asked, segment));
    }

    private Stream<ItemLine> lines(ItemCriteria.Condition asked, ItemSegment segment) {
        return jdbc
                .sql(NAMED.formatted("", ITEMS + asked.sql() + segment.condition) + " order by " + segment.order())
                .params(asked.params())
                .withFetchSize(Sheets.PORTION)
                .query(ItemQuery::line)
                .stream();
    }

    /** Empty for what the person asking may not read. */
    public Optional<ItemLine> line(UUID item) {
        if (!mayRead(item)) return Optional.empty();
        return jdbc.sql(NAMED.formatted("", ITEMS + " where i.id = :item"))
                .param("item", item)
                .query(ItemQuery::line)
                .optional();
    }

    private static ItemLine line(ResultSet row, int n) throws SQLException {
        return new ItemLine(
                SUBJECT.mapRow(row, n), PROGRESS.mapRow(row, n), PERSONS.mapRow(row, n), NAMES.mapRow(row, n));
    }

    @Override
    public String kind() {
        return "work.item";
    }

    /** The same for one that was read already; asks the database only where the unit may decide. */
    public boolean mayRead(Item item) {
        if (persons.readsAll()) return true;
        var readers = item.readers();
        return persons.own().stream().anyMatch(readers::contains)
                || persons.parts().stream().anyMatch(readers::contains);
    }

    /** Whether the office has it and the person asking reads all, is part of it, or reads what their unit has. */
    @Override
    public boolean mayRead(UUID item) {
        boolean all = persons.readsAll();
        var reads = all ? List.of(item) : persons.parts();
        if (reads.isEmpty()) return false;
        return jdbc.sql("""
                        select exists (select from work.item i where i.id = :item)
                               and (:all or exists (select from work.item_reader r
                                                     where r.item_id = :item and r.reader_id in (:reads)))
                        """)
                .param("item", item)
                .param("all", all)
                .param("reads", reads)
                .query(Boolean.class)
                .single();
    }

    public List<OpenItem> open() {
        return jdbc.sql("""
                        select i.id, i.number, i.title, i.stage, o.name as owner, coalesce(o.phone, '') as phone, i.due_at, i.keeper_id,
                               coalesce(e.words, '') as latest
                          from work.item i
                          join people.name_of o on o.office_id = i.office_id and o.id = i.owner_id
                          left join lateral (select v.words from work.event v
                                              where v.office_id = i.office_id and v.item_id = i.id and v.words <> ''
                                              order by v.id desc limit 1) e on true
                         where i.stage <> 'CLOSED'
                         order by i.due_at, i.id
                        """)
                .query((row, n) -> {
                    var keeper = row.getObject("keeper_id", UUID.class);
                    return new OpenItem(
                            new ItemId(row.getObject("id", UUID.class)),
                            row.getString("number"),
                            row.getString("title"),
                            Stage.valueOf(row.getString("stage")),
                            row.getString("owner"),
                            row.getString("phone"),
                            row.getObject("due_at", OffsetDateTime.class).toInstant(),
                            row.getString("latest"),
                            keeper == null ? null : new PersonId(keeper));
                })
                .list();
    }

    /** Open ones: to do, to check, assigned by the person asking; and what they are to read. */
    public record Counts(int todo, int check, int mine, int read) {

        public int waiting() {
            return todo + check + read;
        }
    }

    /** Read once a request: the tabs and the menu both ask. */
    public Counts counts() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) return readCounts();
        if (request.getAttribute(COUNTS, SCOPE_REQUEST) instanceof Counts known) return known;
        var read = readCounts();
        request.setAttribute(COUNTS, read, SCOPE_REQUEST);
        return read;
    }

    private Counts readCounts() {
        return jdbc.sql("""
                        select (select count(*) from work.item i
                                 where i.stage <> 'CLOSED' and i.stage in ('ARRANGED', 'DOING')
                                   and (i.owner_id in (:own) or i.assistant_id in (:own))) as todo,
                               (select count(*) from work.item i
                                 where i.stage = 'DONE' and i.supervisor_id in (:own)) as check,
                               (select count(*) from work.item i
                                 where i.stage <> 'CLOSED'
                                   and (i.assigned_by in (:own) or i.arranged_by in (:own))) as mine,
                               (select count(*) from readings.to_confirm r where r.person_id = :me) as read
                        """)
                .param("own", persons.own())
                .param("me", persons.mine().person().id())
                .query(new RecordMapper<>(Counts.class))
                .single();
    }

    /** What somebody still has a part in, the earliest due first. */
    List<OpenItemLine> openOf(PersonId person) {
        return jdbc.sql("""
                        select i.number, coalesce(i.assigned_by, i.arranged_by) as wanting
                          from work.item i
                         where i.stage <> 'CLOSED' and :person in (i.owner_id, i.assistant_id, i.supervisor_id)
                         order by i.due_at, i.id
                        """)
                .param("person", person.id())
                .query((row, n) -> new OpenItemLine(row.getString("number"), row.getObject("wanting", UUID.class)))
                .list();
    }

    /** @param wanting who wants it; absent for one that the system arranged */
    record OpenItemLine(String number, @Nullable UUID wanting) {}
}
