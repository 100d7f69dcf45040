package org.dangzhi.foundation.regulations.browsing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.readings.Readings;
import org.dangzhi.foundation.regulations.Clause;
import org.dangzhi.foundation.regulations.ClauseCitations;
import org.dangzhi.foundation.regulations.ClauseId;
import org.dangzhi.foundation.regulations.ClauseNodeRows;
import org.dangzhi.foundation.regulations.ClauseRows;
import org.dangzhi.foundation.regulations.Regulation;
import org.dangzhi.foundation.regulations.page.ClauseNodesPage;
import org.dangzhi.foundation.regulations.page.RegulationPage;
import org.dangzhi.foundation.regulations.page.RegulationPage.Background;
import org.dangzhi.foundation.regulations.page.RegulationPage.Chapter;
import org.dangzhi.foundation.regulations.page.RegulationPage.Fact;
import org.dangzhi.foundation.regulations.page.RegulationPage.Heading;
import org.dangzhi.foundation.regulations.page.RegulationPage.Link;
import org.dangzhi.foundation.regulations.page.RegulationPage.Part;
import org.dangzhi.foundation.regulations.page.RegulationPage.Version;
import org.dangzhi.foundation.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Presenter of a regulation and its clauses. */
@Component
class RegulationPages {

    /** Kind of those readings that ask for a regulation. */
    private static final String READING = "regulations.regulation";

    private final RegulationQuery query;
    private final ClauseRows clauses;
    private final ClauseNodeRows nodes;
    private final ObjectProvider<ClauseCitations> citedBy;
    private final Readings readings;
    private final LibraryPages library;
    private final Texts texts;

    RegulationPages(
            RegulationQuery query,
            ClauseRows clauses,
            ClauseNodeRows nodes,
            ObjectProvider<ClauseCitations> citedBy,
            Readings readings,
            LibraryPages library,
            Texts texts) {
        this.query = query;
        this.clauses = clauses;
        this.nodes = nodes;
        this.citedBy = citedBy;
        this.readings = readings;
        this.library = library;
        this.texts = texts;
    }

    RegulationPage page(Regulation one) {
        var chapters = chapters(one);
        var neighbours = query.neighbours(one.id());
        return new RegulationPage(
                heading(one, chapters),
                library.standing(one.term().inForce(), one.term().repealed(), null, null),
                one.draft(),
                one.whole(),
                background(one, neighbours),
                one.draft() ? List.of() : readings(one),
                versions(one, neighbours),
                contents(chapters),
                chapters);
    }

    private Heading heading(Regulation one, List<Chapter> chapters) {
        return new Heading(
                one.id().id().toString(),
                one.title(),
                one.number(),
                one.description().issuer(),
                texts.t(one.level().seal()),
                texts.t(one.level().word()),
                query.category(one.category()),
                since(one),
                counted(chapters));
    }

    /** {@code 自2025年7月1日起施行，第 3 版}; of the first edition without its number. */
    private String since(Regulation one) {
        var day = library.date(one.term().inForce());
        return Stream.of(
                        day.isEmpty() ? "" : texts.t("regulations.booklet.inForce", day),
                        one.edition() == 1 ? "" : texts.t("regulations.edition.number", one.edition()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(texts.t("regulations.comma")));
    }

    /** {@code 6 章 34 条，7 条标准}: what there is none of is not told. */
    private String counted(List<Chapter> chapters) {
        var clauses =
                chapters.stream().flatMap(chapter -> chapter.clauses().stream()).toList();
        var standards = clauses.stream().flatMap(part -> part.cited().stream()).distinct();
        return Stream.of(
                        counted(
                                "chapters",
                                chapters.stream()
                                        .filter(one -> one.title() != null)
                                        .count()),
                        counted(
                                "clauses",
                                clauses.stream()
                                        .filter(part -> !part.label().isEmpty())
                                        .count()),
                        counted("standards", standards.count()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(texts.t("regulations.comma")));
    }

    private String counted(String what, long count) {
        return count == 0 ? "" : texts.t("regulations.counted." + what, count);
    }

    private Background background(Regulation one, List<RegulationQuery.Neighbour> neighbours) {
        var original = one.original();
        return new Background(
                dates(one),
                one.description().source(),
                original == null ? "" : "/files/" + original.id(),
                texts.t("regulations.editions.draft", one.edition() + 1),
                neighbours.stream()
                        .filter(RegulationQuery.Neighbour::later)
                        .map(later -> new Link(name(later), "/rules/" + later.id()))
                        .toList());
    }

    /** What took its place, itself, whose place it took. */
    private List<Version> versions(Regulation one, List<RegulationQuery.Neighbour> neighbours) {
        if (neighbours.isEmpty()) return List.of();
        var inForce = one.term().inForce();
        var self = new Version(
                year(inForce),
                texts.t("regulations.edition.number", one.edition()),
                days(inForce, one.term().repealed()),
                "");
        return Stream.of(
                        neighbours.stream()
                                .filter(RegulationQuery.Neighbour::later)
                                .map(this::version),
                        Stream.of(self),
                        neighbours.stream().filter(earlier -> !earlier.later()).map(this::version))
                .flatMap(part -> part)
                .toList();
    }

    private Version version(RegulationQuery.Neighbour one) {
        return new Version(
                year(one.inForceOn()), name(one), days(one.inForceOn(), one.repealedOn()), "/rules/" + one.id());
    }

    private static String year(@Nullable LocalDate day) {
        return day == null ? "" : Integer.toString(day.getYear());
    }

    private String days(@Nullable LocalDate from, @Nullable LocalDate repealed) {
        if (from == null) return texts.t("regulations.draft");
        return repealed == null
                ? texts.t("regulations.booklet.inForce", library.date(from))
                : texts.t("regulations.version.days", library.date(from), library.date(repealed));
    }

    private String name(RegulationQuery.Neighbour one) {
        return one.edition() == 1
                ? one.title()
                : one.title() + " " + texts.t("regulations.edition.number", one.edition());
    }

    /** Who was asked to read it, and how many did. */
    private List<RegulationPage.Reading> readings(Regulation one) {
        return readings.of(READING, one.id().id().toString()).stream()
                .filter(reading -> !reading.withdrawn())
                .map(reading -> new RegulationPage.Reading(
                        texts.t("regulations.readings.state", reading.confirmed(), reading.asked()),
                        reading.address(),
                        reading.asked(),
                        reading.confirmed()))
                .toList();
    }

    private List<Fact> dates(Regulation one) {
        return Stream.of(
                        new Fact(
                                texts.t("regulations.issued"),
                                library.date(one.description().issued())),
                        new Fact(
                                texts.t("regulations.inForceSince"),
                                library.date(one.term().inForce())),
                        new Fact(
                                texts.t("regulations.repealed"),
                                library.date(one.term().repealed())))
                .filter(fact -> !fact.text().isEmpty())
                .toList();
    }

    private List<Chapter> chapters(Regulation one) {
        var governed = nodes.of(one.id());
        var cited = cited(one);
        var chapters = new ArrayList<Chapter>();
        for (var clause : clauses.of(one.id())) {
            var below = clause.below(one);
            if (below.isSilent()) continue;
            boolean begins = below.kind().isTitle() || chapters.isEmpty();
            if (begins) chapters.add(new Chapter(below.kind().isTitle() ? title(below) : null, new ArrayList<>()));
            if (!below.kind().isTitle() || !below.content().isEmpty())
                chapters.getLast().clauses().add(part(one, below, cited, governed));
        }
        return chapters;
    }

    private Map<String, List<ClauseCitations.Citation>> cited(Regulation one) {
        var code = one.code();
        var asked = citedBy.getIfAvailable();
        return code == null || asked == null ? Map.of() : asked.of(code);
    }

    private static RegulationPage.Title title(Clause clause) {
        return new RegulationPage.Title(
                clause.id().id().toString(), (clause.label() + "\u3000" + clause.heading()).strip());
    }

    /** Words below a chapter's title stand as a clause without a number. */
    private Part part(
            Regulation one,
            Clause clause,
            Map<String, List<ClauseCitations.Citation>> cited,
            Map<ClauseId, List<String>> governed) {
        boolean title = clause.kind().isTitle();
        return new Part(
                clause.id().id() + (title ? "-text" : ""),
                title ? "" : clause.label(),
                title ? "" : clause.heading(),
                clause.content(),
                link(one, clause),
                cited.getOrDefault(clause.label(), List.of()).stream()
                        .map(standard -> new Link(standard.title(), "/rules/standards/" + standard.code()))
                        .toList(),
                governed.getOrDefault(clause.id(), List.of()).stream()
                        .map(kind -> texts.t("regulations.node." + kind))
                        .toList(),
                clause.isDoubted());
    }

    private static String link(Regulation one, Clause clause) {
        if (one.code() == null || one.draft() || clause.label().isEmpty())
            return "#c-" + clause.id().id();
        return "/rules/code/" + one.code() + "?clause=" + URLEncoder.encode(clause.label(), StandardCharsets.UTF_8);
    }

    private static List<Link> contents(List<Chapter> chapters) {
        var titles = chapters.stream()
                .map(Chapter::title)
                .filter(Objects::nonNull)
                .map(title -> new Link(title.text(), "#" + title.anchor()))
                .toList();
        return titles.isEmpty()
                ? chapters.stream()
                        .flatMap(chapter -> chapter.clauses().stream())
                        .map(part -> new Link((part.label() + " " + part.heading()).strip(), "#" + part.anchor()))
                        .filter(link -> !link.text().isEmpty())
                        .toList()
                : titles;
    }

    ClauseNodesPage nodes(Clause clause, Regulation regulation) {
        var ticked = nodes.of(regulation.id()).getOrDefault(clause.id(), List.of());
        return new ClauseNodesPage(
                (clause.label() + " " + clause.heading()).strip(),
                LibraryPages.address(clause.regulation().id(), clause.id().id()),
                "/rules/nodes/" + clause.id().id(),
                ClauseNodeRows.KINDS.stream()
                        .map(kind -> new ClauseNodesPage.Kind(
                                kind, texts.t("regulations.node." + kind), ticked.contains(kind)))
                        .toList());
    }
}
