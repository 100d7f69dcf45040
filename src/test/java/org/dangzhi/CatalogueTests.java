package org.dangzhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModuleDependencies;
import org.springframework.modulith.core.ApplicationModules;

/** Reads the database's own catalogue: what one forgotten line in a migration would open, one test here shuts. */
@DatabaseTest
class CatalogueTests {

    /** Audited by nobody, each for its reason. */
    private static final Set<String> EXEMPT = Set.of(
            "audit.entry", // the trail itself
            "manage.pinned_tile", // how a person arranges a page, no business
            "audit.payload",
            "audit.chain",
            "api.token_use", // when a token was last used
            "api.answer", // repeats what the interface answered; what it wrote is audited
            "jobs.timer", // follows from what started it; what came of it stands in jobs.effect
            "jobs.run",
            "jobs.long_run", // what came of it stands with its subject
            "notify.inbox", // read marks
            "planning.draft_content", // worked out anew by solving again
            "planning.publication_shift", // each shift's change is audited where it is made
            "planning.publication_notice", // what was told stands in notify.notice
            "notify.pace", // when robots were asked last
            "notify.delivery", // attempts; what was told stands in notify.notice
            "search.entry", // derived
            "people.saved_filter", // how a person looks at a list, no business
            "people.contact_words", // derived
            "duty.shift_change", // derived
            "duty.shift_left", // derived
            "planning.feed_use", // when it was read
            "phone.call_words", // derived
            "regulations.clause_words", // derived
            "work.item_reader", // derived by a trigger
            "work.item_words", // derived
            "work.reassignment", // what may still be taken back; both acts stand in work.event
            "web.sent_form", // forms on their way in
            "sheets.batch", // rows on their way in; each is audited where it arrives
            "sheets.taken_row", // and those that arrived
            "records.number"); // counters; the numbers stand on what got them

    /** The office is the tenant: it names no office, and its rows are read by all. */
    private static final String OFFICE_TABLES = """
            select c.oid, n.nspname || '.' || c.relname as name, c.relrowsecurity
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p')
               and exists (select from pg_attribute a
                            where a.attrelid = c.oid and a.attname = 'office_id' and not a.attisdropped)
            """;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyOfficeTableIsWalledOff() {
        assertThat(names("""
                        select name from (%s) t
                         where not relrowsecurity
                            or not exists (select from pg_policy p
                                            where p.polrelid = t.oid
                                              and pg_get_expr(p.polqual, p.polrelid) like '%%dangzhi.office%%')
                        """.formatted(OFFICE_TABLES))).isEmpty();
    }

    @Test
    void everyOfficeTablesKeyBeginsWithTheOffice() {
        assertThat(names("""
                        select name from (%s) t
                         where not exists (select from pg_index i join pg_attribute a
                                               on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                                            where i.indrelid = t.oid and i.indisprimary and a.attname = 'office_id')
                        """.formatted(OFFICE_TABLES))).isEmpty();
    }

    @Test
    void everyIndexOfAnOfficeTableBeginsWithTheOffice() {
        assertThat(names("""
                        select i.indexrelid::regclass::text
                          from (%s) t join pg_index i on i.indrelid = t.oid
                          join pg_class c on c.oid = i.indexrelid
                          join pg_am m on m.oid = c.relam and m.amname <> 'gin'
                          left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                         where a.attname is distinct from 'office_id'
                        """.formatted(OFFICE_TABLES))).isEmpty();
    }

    @Test
    void everyForeignKeyBetweenOfficeTablesCarriesTheOffice() {
        assertThat(names("""
                        select t.name || ' ' || k.conname
                          from (%1$s) t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
                          join (%1$s) other on other.oid = k.confrelid
                          left join pg_attribute a on a.attrelid = t.oid and a.attnum = k.conkey[1]
                         where a.attname is distinct from 'office_id'
                        """.formatted(OFFICE_TABLES))).isEmpty();
    }

    @Test
    void everyOfficeTableIsAuditedOrStandsOnTheList() {
        assertThat(names("""
                        select name from (%s) t
                         where not exists (select from pg_trigger g join pg_proc p on p.oid = g.tgfoid
                                            where g.tgrelid = t.oid and p.proname = 'audit' and not g.tgisinternal)
                        """.formatted(OFFICE_TABLES))).containsExactlyInAnyOrderElementsOf(EXEMPT);
    }

    @Test
    void everyViewAsksForItsReadersRights() {
        assertThat(names("""
                        select n.nspname || '.' || c.relname
                          from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind = 'v' and n.nspname not in ('pg_catalog', 'information_schema')
                           and not coalesce(c.reloptions, '{}') @> array['security_invoker=true']
                        """)).isEmpty();
    }

    @Test
    void theApplicationOwnsNothingAndPassesNoWall() {
        assertThat(jdbc.sql("""
                        select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole
                               or exists (select from pg_class where relowner = current_user::regrole)
                               or exists (select from pg_proc where proowner = current_user::regrole)
                               or has_database_privilege(current_database(), 'create')
                          from pg_roles where rolname = current_user
                        """).query(Boolean.class).single()).isFalse();
    }

    @Test
    void aLogCanBeNeitherChangedNorRemovedByTheApplication() {
        assertThat(names("""
                        select g.tgrelid::regclass::text
                          from pg_trigger g join pg_proc p on p.oid = g.tgfoid and p.proname = 'audit'
                         where encode(g.tgargs, 'escape') like 'hash%'
                           and has_table_privilege(g.tgrelid, 'update, delete, truncate')
                        """)).isEmpty();
        assertThat(names("""
                        select t from unnest(array['audit.entry', 'audit.payload', 'audit.chain']) t
                         where has_table_privilege(t, 'insert, update, delete, truncate')
                        """)).isEmpty();
    }

    @Test
    void everyFunctionThatBorrowsTheOwnersRightsFixesItsSearchPath() {
        assertThat(names("""
                        select p.oid::regprocedure::text
                          from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                         where p.prosecdef and n.nspname not like 'pg_%'
                           and not exists (select from unnest(p.proconfig) c where c like 'search_path=pg_catalog, pg_temp')
                        """)).isEmpty();
    }

    @Test
    void schemasReferOnlyToModulesThatTheirJavaKnows() {
        var modules = ApplicationModules.of(DangzhiApplication.class);
        var known = new HashMap<String, Optional<ApplicationModuleDependencies>>(); // seconds of reading each
        var unknown =
                jdbc
                        .sql(REFERENCES)
                        .query((row, n) -> new Reference(row.getString(1), row.getString(2)))
                        .list()
                        .stream()
                        .filter(reference -> known.computeIfAbsent(
                                        reference.from(),
                                        from -> modules.getModuleByName(from)
                                                .map(module -> module.getAllDependencies(modules)))
                                .filter(dependencies -> dependencies.containsModuleNamed(reference.to()))
                                .isEmpty())
                        .toList();
        assertThat(unknown).isEmpty();
    }

    /** Between schemas: foreign keys, views and functions with a parsed body. */
    private static final String REFERENCES = """
            select distinct source.nspname, target.nspname
              from (select c.relnamespace as source, t.relnamespace as target
                      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class t on t.oid = k.confrelid
                     where k.contype = 'f'
                    union
                    select v.relnamespace, t.relnamespace
                      from pg_depend d join pg_rewrite r on r.oid = d.objid join pg_class v on v.oid = r.ev_class
                      join pg_class t on t.oid = d.refobjid
                     where d.classid = 'pg_rewrite'::regclass and d.refclassid = 'pg_class'::regclass
                    union
                    select p.pronamespace, t.relnamespace
                      from pg_depend d join pg_proc p on p.oid = d.objid join pg_class t on t.oid = d.refobjid
                     where d.classid = 'pg_proc'::regclass and d.refclassid = 'pg_class'::regclass) found
              join pg_namespace source on source.oid = found.source
              join pg_namespace target on target.oid = found.target
             where source.oid <> target.oid
               and not 'pg_catalog' in (source.nspname, target.nspname)
               and not 'information_schema' in (source.nspname, target.nspname)
            """;

    /** One schema's table, view or function that names another schema. */
    private record Reference(String from, String to) {}

    private List<String> names(String sql) {
        return jdbc.sql(sql).query((row, n) -> row.getString(1)).list();
    }
}
