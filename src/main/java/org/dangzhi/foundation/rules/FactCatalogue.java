package org.dangzhi.foundation.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.typed.TypedDay;
import org.jspecify.annotations.Nullable;

/** Catalogue of the facts there are. */
public final class FactCatalogue {

    private static final int LONGEST_TEXT = 60;

    private final Map<String, Map<String, Fact>> byKind = new LinkedHashMap<>();

    private final Map<String, Map<String, Fact.Tally>> tallied = new HashMap<>();
    private final Map<String, GradeTable> grades = new HashMap<>();

    /** @param grades tables by which facts make a grade */
    public FactCatalogue(List<Fact> facts, List<GradeTable> grades) {
        for (var fact : facts) fact.about().forEach(kind -> add(kind, fact));
        grades.forEach(table -> this.grades.put(table.name(), table));
    }

    private void add(String kind, Fact fact) {
        byKind.computeIfAbsent(kind, any -> new LinkedHashMap<>()).put(fact.name(), fact);
        if (fact.tally() != null)
            tallied.computeIfAbsent(kind, any -> new LinkedHashMap<>()).put(fact.name(), fact.tally());
    }

    /** {@code CASE} and the kinds of nodes. */
    public Set<String> kinds() {
        return byKind.keySet();
    }

    /** Those of one kind alone, in the order of forms; empty for no kind. */
    public Collection<Fact> of(String kind) {
        return byKind.getOrDefault(kind, Map.of()).values();
    }

    /** How facts of that kind are counted over the nodes of a case, by their names. */
    public Map<String, Fact.Tally> tallied(String kind) {
        return tallied.getOrDefault(kind, Map.of());
    }

    public Optional<GradeTable> grades(String table) {
        return Optional.ofNullable(grades.get(table));
    }

    /** Those that a standard about this kind may name: its own, then the case's. */
    public Collection<Fact> known(String kind) {
        var facts = new LinkedHashSet<>(of(kind));
        var own = byKind.getOrDefault(kind, Map.of()).keySet();
        for (var fact : of(CaseFacts.CASE)) if (!own.contains(fact.name())) facts.add(fact);
        return facts;
    }

    /**
     * Facts as expressions take them: whole numbers as {@code Long}, others as {@code BigDecimal}.
     *
     * @throws Refusal (422) for an unknown kind or fact, a value of the wrong type, a number below nought or one too long to
     *     be exact, at {@code path.name}
     */
    public Map<String, Object> read(String kind, Map<String, Object> values, String path) {
        var facts = byKind.get(kind);
        if (facts == null) throw new Refusal("rules.refused.kind", kind).at(path);
        var read = new LinkedHashMap<String, Object>();
        values.forEach((name, value) -> {
            var fact = facts.get(name);
            if (fact == null) throw new Refusal("rules.refused.fact", name, kind).at(path + "." + name);
            var taken = take(fact, value);
            if (taken == null) throw new Refusal("rules.refused.value", String.valueOf(value)).at(path + "." + name);
            if (taken instanceof Number number) refuseImpossible(number, path + "." + name);
            read.put(name, taken);
        });
        return read;
    }

    /** Null for what is of another type. */
    private static @Nullable Object take(Fact fact, Object value) {
        return switch (fact.type()) {
            case INT -> value instanceof Integer || value instanceof Long ? ((Number) value).longValue() : null;
            case DECIMAL ->
                value instanceof Number number ? DecimalOf.of(number).orElse(null) : null;
            case BOOL -> value instanceof Boolean ? value : null;
            case DATE ->
                value instanceof String text
                        ? TypedDay.read(text).map(LocalDate::toString).orElse(null)
                        : null;
            case TEXT, PROVINCE, PLACE ->
                value instanceof String text && text.length() <= LONGEST_TEXT ? text.strip() : null;
            case CHOICE -> value instanceof String text && chosen(fact, text) ? text : null;
            case CHOICES ->
                value instanceof List<?> list
                                && list.stream().allMatch(one -> one instanceof String text && chosen(fact, text))
                        ? List.copyOf(list)
                        : null;
        };
    }

    /** Nothing that is counted or paid here is less than nought. */
    private static void refuseImpossible(Number number, String path) {
        boolean negative = number instanceof BigDecimal decimal ? decimal.signum() < 0 : number.longValue() < 0;
        if (negative) throw new Refusal("rules.refused.negative", String.valueOf(number)).at(path);
    }

    private static boolean chosen(Fact fact, String value) {
        return fact.choices().stream().anyMatch(choice -> choice.value().equals(value));
    }
}
