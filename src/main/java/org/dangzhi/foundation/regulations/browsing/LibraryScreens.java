package org.dangzhi.foundation.regulations.browsing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.regulations.Categories;
import org.dangzhi.foundation.regulations.Level;
import org.dangzhi.foundation.regulations.RegulationsAccess;
import org.dangzhi.foundation.regulations.RulesTabs;
import org.dangzhi.foundation.regulations.page.LibraryPage;
import org.dangzhi.foundation.regulations.page.LibraryPage.ClauseHit;
import org.dangzhi.foundation.regulations.page.RegulationRow;
import org.dangzhi.foundation.regulations.page.Standing;
import org.dangzhi.foundation.web.Choice;
import org.dangzhi.foundation.web.Permits;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Turns what the library was asked into what its page prints. */
@Component
class LibraryScreens {

    static final int HITS = 50;
    private static final int TITLED = 3;

    private final LibraryQuery query;
    private final ClauseSearch search;
    private final Categories categories;
    private final RulesTabs tabs;
    private final Permits permits;
    private final Texts texts;
    private final Times times;

    LibraryScreens(
            LibraryQuery query,
            ClauseSearch search,
            Categories categories,
            RulesTabs tabs,
            Permits permits,
            Texts texts,
            Times times) {
        this.query = query;
        this.search = search;
        this.categories = categories;
        this.tabs = tabs;
        this.permits = permits;
        this.texts = texts;
        this.times = times;
    }

    LibraryPage page(LibraryFilter filter) {
        return filter.typed().isEmpty() ? list(filter) : hits(filter);
    }

    private LibraryPage list(LibraryFilter filter) {
        var asked = asked(filter);
        var lines = query.page(asked);
        boolean more = lines.size() > LibraryQuery.PAGE;
        var shown = more ? lines.subList(0, LibraryQuery.PAGE) : lines;
        int count = query.count(asked);
        return page(
                filter,
                false,
                "",
                shown.isEmpty() && query.isEmpty(),
                rows(shown),
                List.of(),
                List.of(),
                permits.may(RegulationsAccess.LIBRARY) ? rows(query.drafts()) : List.of(),
                texts.t("regulations.list.total", count > LibraryQuery.COUNTED ? "1,000+" : Integer.toString(count)),
                filter.after() == null ? "" : address(filter, "/rules", null),
                more ? address(filter, "/rules", LibraryQuery.Key.written(shown.getLast())) : "");
    }

    private LibraryPage hits(LibraryFilter filter) {
        var typed = filter.typed();
        boolean tooShort = ClauseSearch.tooShort(typed);
        var found = search.find(typed, filter.level(), filter.categoryOrEmpty(), filter.day(times.today()), HITS);
        return page(
                filter,
                true,
                tooShort ? texts.t("regulations.search.short") : "",
                false,
                List.of(),
                tooShort ? List.of() : rows(query.titled(typed, times.today(), TITLED)),
                found.lines().stream().map(line -> hit(line, found.terms())).toList(),
                List.of(),
                texts.t(
                        "regulations.search.total",
                        found.more()
                                ? HITS + "+"
                                : Integer.toString(found.lines().size())),
                "",
                "");
    }

    private LibraryPage page(
            LibraryFilter filter,
            boolean asked,
            String hint,
            boolean empty,
            List<RegulationRow> rows,
            List<RegulationRow> titled,
            List<ClauseHit> hits,
            List<RegulationRow> drafts,
            String total,
            String first,
            String next) {
        var level = filter.level();
        var day = filter.day(times.today());
        return new LibraryPage(
                tabs.all(),
                filter.typed(),
                level == null ? "" : level.name(),
                Stream.of(Level.values())
                        .map(one -> new Choice(one.name(), texts.t(one.word())))
                        .toList(),
                filter.categoryOrEmpty(),
                categories.all().stream()
                        .map(one -> new Choice(one.code(), one.name()))
                        .toList(),
                day == null ? "" : day.toString(),
                asked,
                hint,
                !filter.empty(),
                empty,
                rows,
                titled,
                hits,
                drafts,
                total,
                first,
                next,
                address(filter, "/rules/export", null));
    }

    LibraryQuery.Asked asked(LibraryFilter filter) {
        return new LibraryQuery.Asked(
                filter.level(), filter.categoryOrEmpty(), filter.day(times.today()), filter.after());
    }

    private List<RegulationRow> rows(List<LibraryQuery.Line> lines) {
        return lines.stream().map(this::row).toList();
    }

    private RegulationRow row(LibraryQuery.Line line) {
        return new RegulationRow(
                line.id().toString(),
                line.title(),
                line.number(),
                line.issuer(),
                texts.t(line.level().word()),
                line.category(),
                date(line.inForceOn()),
                standing(line.inForceOn(), line.repealedOn(), line.replacedBy(), line.replacedByTitle()),
                line.whole(),
                line.edition() == 1 ? "" : texts.t("regulations.edition.number", line.edition()));
    }

    private ClauseHit hit(ClauseSearch.Line line, List<String> terms) {
        var heading = new ArrayList<>(new Marking((line.label() + " " + line.heading()).strip(), terms).whole());
        return new ClauseHit(
                address(line.regulationId(), line.id()),
                heading,
                new Marking(line.content(), terms).snippet(),
                line.title(),
                line.number(),
                texts.t(line.level().word()),
                standing(line.inForceOn(), line.repealedOn(), null, null));
    }

    /** Of a clause, on the page of its regulation. */
    static String address(UUID regulation, UUID clause) {
        return "/rules/" + regulation + "#c-" + clause;
    }

    Standing standing(
            @Nullable LocalDate from,
            @Nullable LocalDate repealed,
            @Nullable UUID replacedBy,
            @Nullable String replacedByTitle) {
        var today = times.today();
        if (from == null || today.isBefore(from))
            return new Standing("", "hourglass", texts.t("regulations.standing.future"), "");
        if (repealed == null || today.isBefore(repealed))
            return new Standing("go", "check", texts.t("regulations.standing.inForce"), "");
        return replacedBy == null
                ? new Standing("past", "ban", texts.t("regulations.standing.repealed"), "")
                : new Standing(
                        "past",
                        "ban",
                        texts.t("regulations.standing.replaced", String.valueOf(replacedByTitle)),
                        "/rules/" + replacedBy);
    }

    /** {@code 2013年12月8日}; empty for no day. */
    String date(@Nullable LocalDate day) {
        return day == null ? "" : times.written(day);
    }

    private static String address(LibraryFilter filter, String path, @Nullable String after) {
        var address = UriComponentsBuilder.fromPath(path);
        if (!filter.typed().isEmpty()) address.queryParam("q", "{q}");
        if (filter.level() != null) address.queryParam("level", filter.level());
        if (!filter.categoryOrEmpty().isEmpty()) address.queryParam("category", "{category}");
        if (filter.on() != null) address.queryParam("on", "{on}");
        if (after != null) address.queryParam("after", after);
        return address.encode()
                .buildAndExpand(java.util.Map.of(
                        "q",
                        filter.typed(),
                        "category",
                        filter.categoryOrEmpty(),
                        "on",
                        String.valueOf(filter.on()).strip()))
                .toUriString();
    }
}
