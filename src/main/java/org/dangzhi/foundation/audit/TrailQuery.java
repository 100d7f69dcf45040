package org.dangzhi.foundation.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.OfficeId;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.RecordMapper;
import org.dangzhi.foundation.sheets.Sheets;
import org.dangzhi.foundation.web.Cursor;
import org.dangzhi.foundation.web.KeysetPage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the trail for the auditor, newest first. */
@Component
class TrailQuery {

    static final int ROWS = 50;

    /** One entry as lists need it. */
    record Line(UUID id, Instant at, String actor, String origin, String kind, String subject, String action) {

        String key() {
            return Cursor.key(at, id);
        }
    }

    /** One entry with its link and what it changed. */
    record Detail(
            UUID id,
            Instant at,
            String actor,
            String origin,
            String kind,
            String subject,
            String action,
            long seq,
            String hash,
            @Nullable String before,
            @Nullable String after,
            @Nullable Instant purgedAt) {}

    private static final String LINE =
            "select e.id, e.at, e.actor, e.origin, e.kind, e.subject, e.action from audit.entry e";
    private static final String ORDER = " order by e.at desc, e.id desc";

    private static final String WORDS = """
            exists (select from audit.payload p where p.office_id = e.office_id and p.entry_id = e.id
                       and (p.before::text ilike :words or p.after::text ilike :words))""";

    private final JdbcClient jdbc;
    private final Offices offices;
    private final Optional<ActorNames> names;

    TrailQuery(JdbcClient jdbc, Offices offices, Optional<ActorNames> names) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.names = names;
    }

    KeysetPage<Line> page(TrailFilter search) {
        var given = given(search);
        var where = where(given);
        var found = jdbc.sql(LINE + where + after(search, given) + ORDER + " limit :rows")
                .params(with(given, "rows", ROWS + 1))
                .query(new RecordMapper<>(Line.class))
                .list();
        boolean more = found.size() > ROWS;
        var rows = more ? found.subList(0, ROWS) : found;
        return new KeysetPage<>(rows, more ? rows.getLast().key() : null, total(where, given));
    }

    /** Every entry that fits, read in portions; to be closed. */
    Stream<Line> all(TrailFilter search) {
        var given = given(search);
        return jdbc
                .sql(LINE + where(given) + ORDER)
                .params(given)
                .withFetchSize(Sheets.PORTION)
                .query(new RecordMapper<>(Line.class))
                .stream();
    }

    Optional<Detail> entry(UUID id) {
        return jdbc.sql("""
                        select e.id, e.at, e.actor, e.origin, e.kind, e.subject, e.action, c.seq, c.hash,
                               p.before::text as before, p.after::text as after, p.purged_at
                          from audit.entry e
                          join audit.chain c on c.office_id = e.office_id and c.entry_id = e.id
                          join audit.payload p on p.office_id = e.office_id and p.entry_id = e.id
                         where e.office_id in (:office, :none) and e.id = :id
                        """)
                .param("office", OfficeContext.current().id())
                .param("none", OfficeId.NONE.id())
                .param("id", id)
                .query(new RecordMapper<>(Detail.class))
                .optional();
    }

    /** What there is to choose from; found by hopping along the index, not by reading every entry. */
    List<String> kinds(boolean installation) {
        return jdbc.sql("""
                        with recursive hop(kind) as (
                          select min(kind) from audit.entry where office_id = :office
                          union all
                          select (select min(kind) from audit.entry where office_id = :office and kind > hop.kind)
                            from hop where hop.kind is not null)
                        select kind from hop where kind is not null
                        """)
                .param("office", office(installation))
                .query((row, n) -> row.getString("kind"))
                .list();
    }

    boolean readsInstallation() {
        return jdbc.sql("select audit.reads_nil()").query(Boolean.class).single();
    }

    private String total(String where, Map<String, Object> given) {
        int counted = jdbc.sql("select count(*) from (select from audit.entry e" + where + " limit :rows) counted")
                .params(with(given, "rows", KeysetPage.COUNTED + 1))
                .query(Integer.class)
                .single();
        return KeysetPage.total(counted);
    }

    private Map<String, Object> given(TrailFilter search) {
        var given = new HashMap<String, Object>();
        given.put("office", office(search.ofInstallation()));
        if (!search.typedWho().isEmpty()) given.put("actors", actors(search.typedWho()));
        if (!search.typedKind().isEmpty()) given.put("kind", search.typedKind());
        if (!search.typedSubject().isEmpty()) given.put("subject", search.typedSubject() + "%");
        if (!search.typedWords().isEmpty()) given.put("words", "%" + escaped(search.typedWords()) + "%");
        if (search.from() != null) given.put("from", start(search.from()));
        if (search.to() != null) given.put("to", start(search.to().plusDays(1)));
        return given;
    }

    /** Only what was asked for stands in the statement. */
    private static String where(Map<String, Object> given) {
        var where = new StringBuilder(" where e.office_id = :office");
        if (given.containsKey("actors")) where.append(" and e.actor in (:actors)");
        if (given.containsKey("kind")) where.append(" and e.kind = :kind");
        if (given.containsKey("subject")) where.append(" and e.subject like :subject");
        if (given.containsKey("from")) where.append(" and e.at >= :from");
        if (given.containsKey("to")) where.append(" and e.at < :to");
        if (given.containsKey("words")) where.append(" and ").append(WORDS);
        return where.toString();
    }

    private static String after(TrailFilter search, Map<String, Object> given) {
        var cursor = Cursor.of(search.after(), 2);
        if (cursor == null) return "";
        given.put("lastAt", cursor.time(0));
        given.put("lastId", cursor.id(1));
        return " and (e.at, e.id) < (:lastAt, :lastId)";
    }

    private List<String> actors(String typed) {
        var found = names.map(known -> known.matching(typed)).orElse(List.of()).stream()
                .map(UUID::toString);
        return Stream.concat(found, Stream.of(typed)).toList();
    }

    private OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(offices.zone()).toOffsetDateTime();
    }

    private static UUID office(boolean installation) {
        return (installation ? OfficeId.NONE : OfficeContext.current()).id();
    }

    /** A payload is JSON: quotes and backslashes stand escaped in it, and so have to stand in what is looked for. */
    private static String escaped(String words) {
        var json = words.replace("\\", "\\\\").replace("\"", "\\\"");
        return json.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static Map<String, Object> with(Map<String, Object> given, String name, Object value) {
        var more = new HashMap<>(given);
        more.put(name, value);
        return more;
    }
}
