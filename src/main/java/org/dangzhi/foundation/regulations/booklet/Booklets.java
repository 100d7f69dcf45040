package org.dangzhi.foundation.regulations.booklet;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.regulations.Clause;
import org.dangzhi.foundation.regulations.ClauseTable;
import org.dangzhi.foundation.regulations.Level;
import org.dangzhi.foundation.regulations.Regulation;
import org.dangzhi.foundation.regulations.RegulationTable;
import org.dangzhi.foundation.regulations.RulesTabs;
import org.dangzhi.foundation.regulations.page.BookletPage;
import org.dangzhi.foundation.web.Choice;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

/** Collects what is bound into a booklet: in Chinese, as the regulations are. */
@Service
@Transactional(readOnly = true)
class Booklets {

    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy年M月", ZH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", ZH);

    private final RegulationTable regulations;
    private final JdbcClient jdbc;
    private final Offices offices;
    private final RulesTabs tabs;
    private final Texts texts;
    private final Times times;

    Booklets(RegulationTable regulations, JdbcClient jdbc, Offices offices, RulesTabs tabs, Texts texts, Times times) {
        this.regulations = regulations;
        this.jdbc = jdbc;
        this.offices = offices;
        this.tabs = tabs;
        this.texts = texts;
        this.times = times;
    }

    BookletPage page(BookletChoice choice) {
        var categories = categories();
        var fitting = regulations.all().stream().filter(choice::holds).toList();
        var parts = parts(fitting, categories).entrySet().stream()
                .map(part -> new BookletPage.Part(
                        part.getKey(),
                        part.getValue().stream()
                                .map(one -> new BookletPage.Row(
                                        one.id().toString(),
                                        one.title(),
                                        one.number(),
                                        remark(one),
                                        choice.leaves(one)))
                                .toList()))
                .toList();
        return new BookletPage(
                tabs.all(),
                choice.title() == null ? texts.in(ZH, "regulations.booklet.usual") : choice.title(),
                choice.subtitle() == null ? "" : choice.subtitle(),
                choice.on() == null ? "" : choice.on().toString(),
                Stream.of(Level.values())
                        .map(level -> new Choice(level.name(), texts.t(level.word())))
                        .toList(),
                choice.levels().stream().map(Level::name).toList(),
                categories.entrySet().stream()
                        .map(one -> new Choice(one.getKey(), one.getValue()))
                        .toList(),
                choice.categories().isEmpty() ? List.copyOf(categories.keySet()) : choice.categories(),
                parts,
                (int) fitting.stream().filter(one -> !choice.leaves(one)).count(),
                query(choice));
    }

    private static String query(BookletChoice choice) {
        var query = UriComponentsBuilder.newInstance();
        if (choice.title() != null) query.queryParam("title", choice.title());
        if (choice.subtitle() != null) query.queryParam("subtitle", choice.subtitle());
        if (choice.on() != null) query.queryParam("on", choice.on());
        choice.levels().forEach(level -> query.queryParam("level", level));
        choice.categories().forEach(category -> query.queryParam("category", category));
        if (choice.without() != null) choice.without().forEach(one -> query.queryParam("without", one));
        return String.valueOf(query.encode().build().getQuery());
    }

    /** @throws Refusal (422) if nothing is chosen */
    Booklet booklet(BookletChoice choice) {
        var fitting = regulations.all().stream()
                .filter(one -> choice.holds(one) && !choice.leaves(one))
                .toList();
        if (fitting.isEmpty()) throw new Refusal("regulations.refused.emptyBooklet");
        var clauses = clauses(fitting);
        return new Booklet(
                choice.title() == null || choice.title().isBlank()
                        ? texts.in(ZH, "regulations.booklet.usual")
                        : choice.title(),
                choice.subtitle() == null ? "" : choice.subtitle(),
                offices.current().name(),
                MONTH.format(times.today()),
                parts(fitting, categories()).entrySet().stream()
                        .map(part -> new Booklet.Part(
                                part.getKey(),
                                part.getValue().stream()
                                        .map(one -> bound(one, clauses.getOrDefault(one.id(), List.of())))
                                        .toList()))
                        .toList());
    }

    private Booklet.Regulation bound(Regulation one, List<Clause> clauses) {
        return new Booklet.Regulation(
                one.title(),
                one.number(),
                one.issuer(),
                one.inForce() == null ? "" : texts.in(ZH, "regulations.booklet.inForce", DAY.format(one.inForce())),
                remark(one),
                clauses.stream()
                        .map(clause -> clause.below(one))
                        .filter(clause -> !clause.printed().isEmpty())
                        .map(clause ->
                                new Booklet.Clause(kind(clause), clause.label(), clause.heading(), clause.content()))
                        .toList());
    }

    private static Booklet.Kind kind(Clause clause) {
        return switch (clause.kind()) {
            case PREAMBLE -> Booklet.Kind.PREAMBLE;
            case BOOK, CHAPTER -> Booklet.Kind.CHAPTER;
            case SECTION -> Booklet.Kind.SECTION;
            case ARTICLE -> Booklet.Kind.ARTICLE;
            case ANNEX -> Booklet.Kind.ANNEX;
        };
    }

    private String remark(Regulation one) {
        var remarks = new ArrayList<String>();
        if (!one.whole()) remarks.add(texts.in(ZH, "regulations.booklet.summary"));
        if (one.repealed() != null)
            remarks.add(texts.in(ZH, "regulations.booklet.repealed", DAY.format(one.repealed())));
        return String.join("；", remarks);
    }

    /** By level and category, in the order of both. */
    private Map<String, List<Regulation>> parts(List<Regulation> fitting, Map<String, String> categories) {
        var order = List.copyOf(categories.keySet());
        return fitting.stream()
                .sorted(java.util.Comparator.comparing(Regulation::level)
                        .thenComparing(one -> order.indexOf(one.category()))
                        .thenComparing(
                                Regulation::inForce,
                                java.util.Comparator.nullsLast(java.util.Comparator.naturalOrder())))
                .collect(Collectors.groupingBy(
                        one -> texts.in(ZH, one.level().word()) + " · " + categories.getOrDefault(one.category(), ""),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private Map<String, String> categories() {
        var names = new LinkedHashMap<String, String>();
        jdbc.sql("select code, name from regulations.category order by position, code")
                .query(row -> {
                    names.put(row.getString("code"), row.getString("name"));
                });
        return names;
    }

    private Map<UUID, List<Clause>> clauses(List<Regulation> chosen) {
        return jdbc
                .sql(
                        "select * from regulations.clause where regulation_id = any (:ids) order by regulation_id, position")
                .param("ids", chosen.stream().map(Regulation::id).toArray(UUID[]::new))
                .query(ClauseTable::row)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Clause::regulation));
    }
}
