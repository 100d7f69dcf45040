package org.dangzhi.foundation.regulations.shipping;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dangzhi.engine.clausetext.PartKind;
import org.dangzhi.foundation.jobs.Recurrence;
import org.dangzhi.foundation.jobs.RecurringTask;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.regulations.Clause;
import org.dangzhi.foundation.regulations.ClauseRows;
import org.dangzhi.foundation.regulations.Regulation;
import org.dangzhi.foundation.regulations.RegulationRows;
import org.dangzhi.foundation.web.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Nightly delivery of the shipped library to the office. What the office changed stays as it is. */
@Component
public class LibraryDelivery implements RecurringTask {

    /** In the order of lists; the office renames them. */
    private static final List<String> CATEGORIES =
            List.of("RECEPTION", "POSITION_SPENDING", "MEETINGS", "FUNDS", "SAFETY", "OTHER");

    private final RegulationRows regulations;
    private final ClauseRows clauses;
    private final JdbcClient jdbc;
    private final Texts texts;
    private final List<ShippedRegulation> shipped = ShippedLibrary.regulations();

    LibraryDelivery(RegulationRows regulations, ClauseRows clauses, JdbcClient jdbc, Texts texts) {
        this.regulations = regulations;
        this.clauses = clauses;
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "regulations.delivery";
    }

    @Override
    public Recurrence cadence() {
        return Recurrence.every(Duration.ofMinutes(5));
    }

    @Override
    @Transactional
    public void run(Instant dueAt) {
        deliver();
    }

    /** How many regulations were new or newer. */
    @Transactional
    public int deliver() {
        var known = new HashMap<String, Regulation>();
        regulations.all().forEach(one -> known.putIfAbsent(String.valueOf(one.code()), one));
        var wanted = shipped.stream()
                .filter(one -> {
                    var there = known.get(one.code());
                    return there == null
                            || there.delivered() != null && !there.delivered().equals(one.hash());
                })
                .toList();
        if (wanted.isEmpty()) return 0;
        basics();
        var ids = new HashMap<String, UUID>();
        known.forEach((code, one) -> ids.put(code, one.id()));
        for (var one : ordered(wanted)) ids.put(one.code(), put(one, known.get(one.code()), ids));
        return wanted.size();
    }

    /** What replaces another comes after it. */
    private List<ShippedRegulation> ordered(List<ShippedRegulation> wanted) {
        var ordered = new ArrayList<>(wanted);
        ordered.sort(java.util.Comparator.comparing(ShippedRegulation::inForce));
        return ordered;
    }

    private UUID put(
            ShippedRegulation one, @org.jspecify.annotations.Nullable Regulation there, Map<String, UUID> ids) {
        var id = there == null ? TimeOrderedIds.next() : there.id();
        var regulation = new Regulation(
                id,
                there == null ? 1 : there.version(),
                one.code(),
                one.hash(),
                one.title(),
                one.number(),
                one.issuer(),
                one.level(),
                one.category(),
                one.issued(),
                one.inForce(),
                one.repealed(),
                shipped.stream()
                        .filter(old -> old.replacedBy().equals(one.code()))
                        .map(old -> ids.get(old.code()))
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                there == null ? 1 : there.edition(),
                false,
                one.whole(),
                one.source(),
                null);
        if (there == null) regulations.add(regulation);
        else regulations.change(regulation);
        clauses.put(regulation, clauses(one, id));
        return id;
    }

    private static List<Clause> clauses(ShippedRegulation one, UUID regulation) {
        var clauses = new ArrayList<Clause>();
        for (var clause : one.clauses())
            clauses.add(new Clause(
                    TimeOrderedIds.next(),
                    regulation,
                    clauses.size(),
                    clause.chapter() ? PartKind.CHAPTER : PartKind.ARTICLE,
                    clause.label(),
                    clause.heading(),
                    clause.text(),
                    null));
        return clauses;
    }

    private void basics() {
        for (int n = 0; n < CATEGORIES.size(); n++)
            jdbc.sql("""
                            insert into regulations.category (code, name, position) values (:code, :name, :position)
                            on conflict do nothing
                            """)
                    .param("code", CATEGORIES.get(n))
                    .param(
                            "name",
                            texts.in(java.util.Locale.SIMPLIFIED_CHINESE, "regulations.category." + CATEGORIES.get(n)))
                    .param("position", n)
                    .update();
        boolean none = jdbc.sql("select not exists (select from regulations.synonym)")
                .query(Boolean.class)
                .single();
        if (none)
            for (var words : ShippedLibrary.synonyms())
                jdbc.sql("insert into regulations.synonym (id, words) values (:id, :words)")
                        .param("id", TimeOrderedIds.next())
                        .param("words", words.toArray(String[]::new))
                        .update();
    }
}
