package org.dangzhi.foundation.regulations.browsing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dangzhi.foundation.readings.Readings;
import org.dangzhi.foundation.regulations.Clause;
import org.dangzhi.foundation.regulations.ClauseCitations;
import org.dangzhi.foundation.regulations.ClauseNodeRows;
import org.dangzhi.foundation.regulations.ClauseRows;
import org.dangzhi.foundation.regulations.Regulation;
import org.dangzhi.foundation.regulations.RulesTabs;
import org.dangzhi.foundation.regulations.page.ClauseNodesPage;
import org.dangzhi.foundation.regulations.page.RegulationPage;
import org.dangzhi.foundation.regulations.page.RegulationPage.Background;
import org.dangzhi.foundation.regulations.page.RegulationPage.Fact;
import org.dangzhi.foundation.regulations.page.RegulationPage.Heading;
import org.dangzhi.foundation.regulations.page.RegulationPage.Link;
import org.dangzhi.foundation.regulations.page.RegulationPage.Part;
import org.dangzhi.foundation.web.Texts;
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
    private final RulesTabs tabs;
    private final Texts texts;

    RegulationPages(
            RegulationQuery query,
            ClauseRows clauses,
            ClauseNodeRows nodes,
            ObjectProvider<ClauseCitations> citedBy,
            Readings readings,
            LibraryPages library,
            RulesTabs tabs,
            Texts texts) {
        this.query = query;
        this.clauses = clauses;
        this.nodes = nodes;
        this.citedBy = citedBy;
        this.readings = readings;
        this.library = library;
        this.tabs = tabs;
        this.texts = texts;
    }

    RegulationPage page(Regulation one) {
        var parts = parts(one);
        return new RegulationPage(
                tabs.all(),
                heading(one),
                library.standing(one.term().inForce(), one.term().repealed(), null, null),
                one.draft(),
                one.whole(),
                background(one),
                one.draft() ? List.of() : readings(one),
                contents(parts),
                parts);
    }

    private Heading heading(Regulation one) {
        return new Heading(
                one.id().id().toString(),
                one.title(),
                one.number(),
                one.description().issuer(),
                texts.t(one.level().word()),
                query.category(one.category()),
                one.edition() == 1 ? "" : texts.t("regulations.edition.number", one.edition()));
    }

    private Background background(Regulation one) {
        var neighbours = query.neighbours(one.id());
        var original = one.original();
        return new Background(
                dates(one),
                one.description().source(),
                original == null ? "" : "/files/" + original.id(),
                links(neighbours, false),
                links(neighbours, true));
    }

    /** Who was asked to read it, and how many did. */
    private List<Link> readings(Regulation one) {
        return readings.of(READING, one.id().id().toString()).stream()
                .filter(reading -> !reading.withdrawn())
                .map(reading -> new Link(
                        texts.t("regulations.readings.state", reading.confirmed(), reading.asked()), reading.address()))
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

    private List<Link> links(List<RegulationQuery.Neighbour> neighbours, boolean later) {
        return neighbours.stream()
                .filter(one -> one.later() == later)
                .map(one -> new Link(
                        one.edition() == 1
                                ? one.title()
                                : one.title() + " " + texts.t("regulations.edition.number", one.edition()),
                        "/rules/" + one.id()))
                .toList();
    }

    private List<Part> parts(Regulation one) {
        var code = one.code();
        var governed = nodes.of(one.id());
        var asked = code == null ? null : citedBy.getIfAvailable();
        var cited = code == null || asked == null ? Map.<String, List<ClauseCitations.Citation>>of() : asked.of(code);
        return clauses.of(one.id()).stream()
                .map(clause -> clause.below(one))
                .filter(clause -> !clause.isSilent())
                .map(clause -> new Part(
                        clause.id().id().toString(),
                        clause.kind().isTitle(),
                        clause.label(),
                        clause.heading(),
                        clause.content(),
                        link(one, clause),
                        cited.getOrDefault(clause.label(), List.of()).stream()
                                .map(standard -> new Link(standard.title(), "/rules/standards/" + standard.code()))
                                .toList(),
                        governed.getOrDefault(clause.id(), List.of()).stream()
                                .map(kind -> texts.t("regulations.node." + kind))
                                .toList(),
                        clause.isDoubted()))
                .toList();
    }

    private static String link(Regulation one, Clause clause) {
        if (one.code() == null || one.draft() || clause.label().isEmpty())
            return "#c-" + clause.id().id();
        return "/rules/code/" + one.code() + "?clause=" + URLEncoder.encode(clause.label(), StandardCharsets.UTF_8);
    }

    private static List<Link> contents(List<Part> parts) {
        boolean chapters = parts.stream().anyMatch(Part::title);
        return parts.stream()
                .filter(part -> part.title() || !chapters)
                .map(part -> new Link((part.label() + " " + part.heading()).strip(), "#" + part.anchor()))
                .filter(link -> !link.text().isEmpty())
                .toList();
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
