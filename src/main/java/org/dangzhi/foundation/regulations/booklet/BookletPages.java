package org.dangzhi.foundation.regulations.booklet;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.regulations.CategoryRows;
import org.dangzhi.foundation.regulations.Clause;
import org.dangzhi.foundation.regulations.ClauseRows;
import org.dangzhi.foundation.regulations.IssuerLevel;
import org.dangzhi.foundation.regulations.Regulation;
import org.dangzhi.foundation.regulations.RegulationRepository;
import org.dangzhi.foundation.regulations.page.BookletPage;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Presenter of the page on which a booklet is put together, and of the booklet itself, in Chinese as the regulations are. */
@Component
@Transactional(readOnly = true)
class BookletPages {

    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy年M月", ZH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", ZH);

    private final RegulationRepository regulations;
    private final ClauseRows clauseRows;
    private final CategoryRows categoryRows;
    private final Offices offices;
    private final Texts texts;
    private final TimeWords times;

    BookletPages(
            RegulationRepository regulations,
            ClauseRows clauseRows,
            CategoryRows categoryRows,
            Offices offices,
            Texts texts,
            TimeWords times) {
        this.regulations = regulations;
        this.clauseRows = clauseRows;
        this.categoryRows = categoryRows;
        this.offices = offices;
        this.texts = texts;
        this.times = times;
    }

    BookletPage page(BookletFilter filter) {
        var today = times.today();
        var categories = categoryRows.names();
        var offered = regulations.all().stream()
                .filter(one -> filter.offers(one, today))
                .toList();
        return new BookletPage(
                texts.in(ZH, "regulations.booklet.usual"),
                filter.day(today).toString(),
                filter.offersAll(),
                levels(filter),
                categories(filter, categories),
                parts(offered, categories).entrySet().stream()
                        .map(part -> new BookletPage.Part(
                                part.getKey(),
                                part.getValue().stream()
                                        .map(one -> row(one, filter.ticks(one, today)))
                                        .toList()))
                        .toList(),
                (int) offered.stream().filter(one -> filter.ticks(one, today)).count());
    }

    private BookletPage.Row row(Regulation one, boolean ticked) {
        return new BookletPage.Row(one.id().id().toString(), one.title(), one.number(), remark(one), ticked);
    }

    private BookletPage.Choice levels(BookletFilter filter) {
        return new BookletPage.Choice(
                SelectOption.of(IssuerLevel.values(), level -> texts.t(level.word())),
                filter.levels().stream().map(IssuerLevel::name).toList());
    }

    private static BookletPage.Choice categories(BookletFilter filter, Map<String, String> categories) {
        return new BookletPage.Choice(
                categories.entrySet().stream()
                        .map(one -> new SelectOption(one.getKey(), one.getValue()))
                        .toList(),
                filter.categories().isEmpty() ? List.copyOf(categories.keySet()) : filter.categories());
    }

    /** @throws Refusal (422) if nothing is chosen */
    Booklet booklet(BookletForm form) {
        var fitting = regulations.all().stream().filter(form::holds).toList();
        if (fitting.isEmpty()) throw new Refusal("regulations.refused.emptyBooklet");
        var clauses = clauseRows.of(fitting.stream().map(Regulation::id).toList());
        return new Booklet(
                form.title() == null || form.title().isBlank()
                        ? texts.in(ZH, "regulations.booklet.usual")
                        : form.title(),
                form.subtitle() == null ? "" : form.subtitle(),
                offices.current().name(),
                MONTH.format(times.today()),
                parts(fitting, categoryRows.names()).entrySet().stream()
                        .map(part -> new Booklet.Part(
                                part.getKey(),
                                part.getValue().stream()
                                        .map(one -> bound(one, clauses.getOrDefault(one.id(), List.of())))
                                        .toList()))
                        .toList());
    }

    private Booklet.Regulation bound(Regulation one, List<Clause> clauses) {
        var inForce = one.term().inForce();
        return new Booklet.Regulation(
                one.title(),
                one.number(),
                one.description().issuer(),
                inForce == null ? "" : texts.in(ZH, "regulations.booklet.inForce", DAY.format(inForce)),
                remark(one),
                one.term().repealed() != null && !one.inForce(times.today()),
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
        var repealed = one.term().repealed();
        if (repealed != null) remarks.add(texts.in(ZH, "regulations.booklet.repealed", DAY.format(repealed)));
        return String.join("；", remarks);
    }

    /** By level and category, in the order of both. */
    private Map<String, List<Regulation>> parts(List<Regulation> fitting, Map<String, String> categories) {
        var order = List.copyOf(categories.keySet());
        return fitting.stream()
                .sorted(Comparator.comparing(Regulation::level)
                        .thenComparing(one -> order.indexOf(one.category()))
                        .thenComparing(one -> one.term().inForce(), Comparator.nullsLast(Comparator.naturalOrder())))
                .collect(Collectors.groupingBy(
                        one -> texts.in(ZH, one.level().word()) + " · " + categories.getOrDefault(one.category(), ""),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }
}
