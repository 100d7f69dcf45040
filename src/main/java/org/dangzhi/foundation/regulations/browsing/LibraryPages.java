package org.dangzhi.foundation.regulations.browsing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dangzhi.foundation.regulations.CategoryRows;
import org.dangzhi.foundation.regulations.IssuerLevel;
import org.dangzhi.foundation.regulations.RegulationsModule;
import org.dangzhi.foundation.regulations.page.LibraryPage;
import org.dangzhi.foundation.regulations.page.LibraryPage.ClauseHit;
import org.dangzhi.foundation.regulations.page.LibraryPage.Hits;
import org.dangzhi.foundation.regulations.page.LibraryPage.Law;
import org.dangzhi.foundation.regulations.page.LibraryPage.LevelCount;
import org.dangzhi.foundation.regulations.page.LibraryPage.Search;
import org.dangzhi.foundation.regulations.page.RegulationRow;
import org.dangzhi.foundation.regulations.page.RegulationStateLabel;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.KeysetPage;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.page.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Presenter of the library's list and of what is found in it. */
@Component
class LibraryPages {

    static final int HITS = 50;
    private static final int TITLED = 3;

    private final LibraryQuery query;
    private final ClauseSearchQuery clauses;
    private final CategoryRows categoryRows;
    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;

    LibraryPages(
            LibraryQuery query,
            ClauseSearchQuery clauses,
            CategoryRows categoryRows,
            CurrentPermissions permissions,
            Texts texts,
            TimeWords times) {
        this.query = query;
        this.clauses = clauses;
        this.categoryRows = categoryRows;
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
    }

    LibraryPage page(LibraryFilter filter) {
        if (filter.typed().isEmpty()) return list(filter);
        return filter.ofTitles() ? titled(filter) : hits(filter);
    }

    private LibraryPage list(LibraryFilter filter) {
        var asked = asked(filter);
        var lines = query.page(asked);
        boolean more = lines.size() > LibraryQuery.PAGE;
        var shown = more ? lines.subList(0, LibraryQuery.PAGE) : lines;
        int count = query.count(asked);
        return new LibraryPage(
                search(filter),
                false,
                Hits.NOTHING,
                shown.isEmpty() && query.isEmpty(),
                rows(shown),
                permissions.may(RegulationsModule.LIBRARY) ? rows(query.drafts()) : List.of(),
                new Paging(
                        texts.t("regulations.list.total", KeysetPage.total(count)),
                        filter.after() == null ? "" : address(filter, "/rules", null),
                        more ? address(filter, "/rules", LibraryQuery.key(shown.getLast())) : ""),
                export(filter));
    }

    private LibraryPage titled(LibraryFilter filter) {
        var lines = query.titled(filter.typed(), times.today(), HITS + 1);
        return new LibraryPage(
                search(filter),
                false,
                Hits.NOTHING,
                false,
                rows(lines.stream().limit(HITS).toList()),
                List.of(),
                new Paging(texts.t("regulations.list.total", total(lines.size())), "", ""),
                export(filter));
    }

    private LibraryPage hits(LibraryFilter filter) {
        var all = find(filter, null);
        var level = filter.level();
        var found = level == null ? all : all.more() ? find(filter, level) : all.of(level);
        return new LibraryPage(
                search(filter),
                true,
                found(filter, found, all),
                false,
                List.of(),
                List.of(),
                new Paging(texts.t("regulations.search.total", total(found)), "", ""),
                export(filter));
    }

    /** In figures, {@code 50+} for more than are shown. */
    static String total(ClauseSearchQuery.Hits found) {
        return total(found.lines().size() + (found.more() ? 1 : 0));
    }

    /** As {@link #total(ClauseSearchQuery.Found)}, of what was counted to one more than are shown. */
    static String total(int counted) {
        return counted > HITS ? HITS + "+" : Integer.toString(counted);
    }

    private ClauseSearchQuery.Hits find(LibraryFilter filter, @Nullable IssuerLevel level) {
        return clauses.find(filter.typed(), level, filter.categoryOrEmpty(), filter.day(times.today()), HITS);
    }

    private Hits found(LibraryFilter filter, ClauseSearchQuery.Hits found, ClauseSearchQuery.Hits all) {
        var typed = filter.typed();
        boolean tooShort = ClauseSearchQuery.tooShort(typed);
        return new Hits(
                tooShort ? texts.t("regulations.search.short") : "",
                String.join(texts.t("regulations.list.comma"), found.alike()),
                tooShort ? List.of() : rows(query.titled(typed, times.today(), TITLED)),
                levels(filter, all),
                laws(found));
    }

    /** All, then each level, the highest first, with how many of the clauses that were found are of it. */
    private List<LevelCount> levels(LibraryFilter filter, ClauseSearchQuery.Hits all) {
        var levels = new ArrayList<LevelCount>();
        levels.add(level(filter, null, all));
        for (var level : IssuerLevel.values()) levels.add(level(filter, level, all));
        return levels;
    }

    private LevelCount level(LibraryFilter filter, @Nullable IssuerLevel level, ClauseSearchQuery.Hits all) {
        long count = all.lines().stream()
                .filter(line -> level == null || line.level() == level)
                .count();
        return new LevelCount(
                level == null ? "" : texts.t(level.seal()),
                texts.t(level == null ? "web.all" : level.word()),
                address(filter.of(level), "/rules", null),
                all.more() ? "" : Long.toString(count),
                filter.level() == level);
    }

    /** By regulation, in the order of the first clause that was found in each. */
    private List<Law> laws(ClauseSearchQuery.Hits found) {
        return found.lines().stream()
                .collect(Collectors.groupingBy(
                        ClauseSearchQuery.Line::regulationId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(lines -> law(lines, found.terms()))
                .toList();
    }

    private Law law(List<ClauseSearchQuery.Line> lines, List<String> terms) {
        var first = lines.getFirst();
        return new Law(
                texts.t(first.level().seal()),
                texts.t(first.level().word()),
                first.title(),
                first.number(),
                texts.t("regulations.since", date(first.inForceOn())),
                "/rules/" + first.regulationId(),
                standing(first.inForceOn(), first.repealedOn(), null, null),
                lines.stream().map(line -> hit(line, terms)).toList());
    }

    private Search search(LibraryFilter filter) {
        var level = filter.level();
        var day = filter.day(times.today());
        return new Search(
                filter.typed(),
                level == null ? "" : level.name(),
                SelectOption.of(IssuerLevel.values(), one -> texts.t(one.word())),
                filter.categoryOrEmpty(),
                categoryRows.all().stream()
                        .map(one -> new SelectOption(one.code(), one.name()))
                        .toList(),
                day == null ? "" : day.toString());
    }

    private static String export(LibraryFilter filter) {
        return address(filter, "/rules/export", null);
    }

    LibraryQuery.LibraryCriteria asked(LibraryFilter filter) {
        return new LibraryQuery.LibraryCriteria(
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

    private static ClauseHit hit(ClauseSearchQuery.Line line, List<String> terms) {
        return new ClauseHit(
                address(line.regulationId(), line.id()),
                new SearchHighlighter((line.label() + " " + line.heading()).strip(), terms).whole(),
                new SearchHighlighter(line.content(), terms).snippet());
    }

    /** Of a clause, on the page of its regulation. */
    static String address(UUID regulation, UUID clause) {
        return "/rules/" + regulation + "#c-" + clause;
    }

    RegulationStateLabel standing(
            @Nullable LocalDate from,
            @Nullable LocalDate repealed,
            @Nullable UUID replacedBy,
            @Nullable String replacedByTitle) {
        var today = times.today();
        if (from == null || today.isBefore(from))
            return new RegulationStateLabel("", "hourglass", texts.t("regulations.standing.future"), "");
        if (repealed == null || today.isBefore(repealed))
            return new RegulationStateLabel("go", "check", texts.t("regulations.standing.inForce"), "");
        return replacedBy == null
                ? new RegulationStateLabel("past", "ban", texts.t("regulations.standing.repealed"), "")
                : new RegulationStateLabel(
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
        if (filter.ofTitles()) address.queryParam("titles", true);
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
