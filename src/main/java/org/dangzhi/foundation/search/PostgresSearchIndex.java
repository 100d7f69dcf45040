package org.dangzhi.foundation.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.RecordMapper;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.ModulePermissions;
import org.dangzhi.foundation.web.PermissionGrant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** {@link SearchIndex} in one table, asked for the reader of the running request. */
@Service
class PostgresSearchIndex implements SearchIndex {

    /** The clock of the moment, so that what is put in one transaction keeps its order too. */
    private static final String PUT = """
            insert into search.entry (kind, id, title, line, address, words, guarded, guarded_by, permission, readers, put_at)
            values (:kind, :id, :title, :line, :address, cast(:words as tsvector), cast(:guarded as tsvector),
                    :guardedBy, :permission, :readers, clock_timestamp())
            on conflict (office_id, kind, id) do update
               set title = excluded.title, line = excluded.line, address = excluded.address, words = excluded.words,
                   guarded = excluded.guarded, guarded_by = excluded.guarded_by, permission = excluded.permission,
                   readers = excluded.readers, put_at = excluded.put_at
            """;

    /** As typed, and after that the looser way, which is not even begun where the first found enough. */
    private static final String FIND = """
            with near as materialized (
              select * from search.find(cast(:asked as tsquery), :typed, :permissions, :readsAs, :limit)
                with ordinality as f (kind, id, title, line, address, total, place))
            select 1 as round, near.* from near
            union all
            select 2, f.* from search.find(cast(:looser as tsquery), :typed, :permissions, :readsAs, :limit)
              with ordinality as f (kind, id, title, line, address, total, place)
             where :differs and (select count(*) from near) < :limit
             order by round, place
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final ObjectProvider<CurrentPermissions> permits;
    private final ObjectProvider<ModulePermissions> grants;
    private final ObjectProvider<SearchReader> readers;
    private final ObjectProvider<NameSounds> sounds;
    private final SearchWords words;

    PostgresSearchIndex(
            JdbcClient jdbc,
            NamedParameterJdbcTemplate batches,
            ObjectProvider<CurrentPermissions> permits,
            ObjectProvider<ModulePermissions> grants,
            ObjectProvider<SearchReader> readers,
            ObjectProvider<NameSounds> sounds,
            SearchWords words) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.permits = permits;
        this.grants = grants;
        this.readers = readers;
        this.sounds = sounds;
        this.words = words;
    }

    @Override
    @Transactional
    public void put(SearchEntry entry) {
        batches.update(PUT, row(entry));
    }

    @Override
    @Transactional
    public void putAll(List<SearchEntry> entries) {
        if (entries.isEmpty()) return;
        batches.batchUpdate(PUT, entries.stream().map(PostgresSearchIndex::row).toArray(MapSqlParameterSource[]::new));
    }

    @Override
    @Transactional
    public void remove(String kind, UUID id) {
        jdbc.sql("delete from search.entry where kind = :kind and id = :id")
                .param("kind", kind)
                .param("id", id)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<SearchHit> find(String typed, int limit) {
        var asked = Bigrams.query(typed);
        if (asked.isEmpty() || SearchIndex.tooShort(typed.strip())) return List.of();
        var hits = new LinkedHashMap<UUID, SearchHit>();
        // what is found again keeps its place; the second time counts all of its kind
        found(asked, looser(typed), typed, limit).forEach(hit -> hits.put(hit.id(), hit));
        return hits.values().stream().limit(limit).toList();
    }

    /** Words that stand apart or mean the same, and names that sound like it; what is so as typed was found before. */
    private String looser(String typed) {
        return Stream.concat(
                        Stream.of(words.asked(typed)),
                        sounds.stream().map(sound -> sound.of(typed.strip())).filter(sound -> !sound.isEmpty()))
                .collect(Collectors.joining(" | "));
    }

    private List<SearchHit> found(String asked, String looser, String typed, int limit) {
        return jdbc.sql(FIND)
                .param("asked", asked)
                .param("looser", looser)
                .param("differs", !looser.equals(asked))
                .param("typed", typed.strip())
                .param("permissions", permissions())
                .param(
                        "readsAs",
                        readers.stream()
                                .flatMap(reader -> reader.ids().stream())
                                .toArray(UUID[]::new))
                .param("limit", limit)
                .query(new RecordMapper<>(SearchHit.class))
                .list();
    }

    /** None where nobody signs in: a module's test without access. */
    private String[] permissions() {
        var reader = permits.getIfAvailable();
        if (reader == null) return new String[0];
        return grants.stream()
                .flatMap(module -> module.grants().stream())
                .map(PermissionGrant::permission)
                .filter(reader::may)
                .distinct()
                .toArray(String[]::new);
    }

    private static MapSqlParameterSource row(SearchEntry entry) {
        var words = Stream.concat(Stream.of(entry.title(), entry.line()), entry.keys().stream())
                .toList();
        return new MapSqlParameterSource()
                .addValue("kind", entry.kind())
                .addValue("id", entry.id())
                .addValue("title", entry.title())
                .addValue("line", entry.line())
                .addValue("address", entry.address())
                .addValue("words", document(words))
                .addValue("guarded", guarded(entry, words))
                .addValue("guardedBy", entry.guardedBy())
                .addValue("permission", entry.permission())
                .addValue("readers", entry.readers().toArray(UUID[]::new));
    }

    /** All words again and the guarded ones, so that a name and a number typed together are found together. */
    private static @Nullable String guarded(SearchEntry entry, List<String> words) {
        if (entry.guardedBy() == null) return null;
        return document(Stream.concat(words.stream(), entry.guarded().stream()).toList());
    }

    private static String document(List<String> words) {
        return Bigrams.document(words.toArray(String[]::new));
    }
}
