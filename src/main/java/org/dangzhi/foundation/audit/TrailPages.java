package org.dangzhi.foundation.audit;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.dangzhi.foundation.audit.page.AuditEntryPage;
import org.dangzhi.foundation.audit.page.TrailPage;
import org.dangzhi.foundation.audit.page.TrailRow;
import org.dangzhi.foundation.audit.page.VerificationPart;
import org.dangzhi.foundation.sheets.SheetColumn;
import org.dangzhi.foundation.sheets.Sheets;
import org.dangzhi.foundation.web.PageAddress;
import org.dangzhi.foundation.web.PlainText;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Tab;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns what was read into records of text. */
@Component
class TrailPages {

    private static final Set<String> KNOWN_ANYWAY = Set.of("office_id", "id");

    private final TrailQuery query;
    private final TrailWords words;
    private final AuditChainHead head;
    private final Texts texts;
    private final TimeWords times;
    private final JsonMapper json;

    TrailPages(TrailQuery query, TrailWords words, AuditChainHead head, Texts texts, TimeWords times, JsonMapper json) {
        this.query = query;
        this.words = words;
        this.head = head;
        this.texts = texts;
        this.times = times;
        this.json = json;
    }

    TrailPage list(TrailFilter search) {
        var found = query.page(search);
        var day = search.to() == null ? times.today() : search.to();
        return new TrailPage(
                asked(search),
                kinds(search.ofInstallation()),
                rows(found.rows()),
                found.total(),
                found.next() == null ? "" : address("/audit", search, found.next()),
                address("/audit/export", search, null),
                query.readsInstallation() ? tabs() : List.of(),
                search.ofInstallation() ? "none" : "office",
                head.of(day)
                        .map(link -> texts.t("audit.head", times.day(day), link.number(), link.shown()))
                        .orElse(""));
    }

    /** A row of the exported list, with its time as Excel counts it. */
    record ExportLine(LocalDateTime at, TrailRow row) {}

    /** Everything that fits, read in portions; to be closed. */
    Stream<ExportLine> all(TrailFilter search) {
        return query.all(search)
                .gather(Gatherers.windowFixed(Sheets.PORTION))
                .flatMap(lines -> exported(lines).stream());
    }

    private List<ExportLine> exported(List<TrailQuery.Line> lines) {
        var people = words.people(lines.stream().flatMap(TrailWords::mentioned).toList());
        return lines.stream()
                .map(line -> new ExportLine(times.local(line.at()), row(line, people)))
                .toList();
    }

    private List<TrailRow> rows(List<TrailQuery.Line> lines) {
        var people = words.people(lines.stream().flatMap(TrailWords::mentioned).toList());
        return lines.stream().map(line -> row(line, people)).toList();
    }

    AuditEntryPage entry(TrailQuery.Detail whole) {
        var mentioned =
                Stream.of(whole.actor(), whole.subject(), PlainText.of(whole.before()), PlainText.of(whole.after()));
        var people = words.people(mentioned.toList());
        var line = new TrailQuery.Line(
                whole.id(), whole.at(), whole.actor(), whole.origin(), whole.kind(), whole.subject(), whole.action());
        return new AuditEntryPage(
                row(line, people),
                whole.subject(),
                PageAddress.of("/audit").with("subject", whole.subject()).toString(),
                "%,d".formatted(whole.seq()),
                whole.hash(),
                whole.purgedAt() == null ? "" : texts.t("audit.purged", times.day(times.dayOf(whole.purgedAt()))),
                fields(whole, people));
    }

    VerificationPart proof(ChainReport report) {
        var findings = report.findings().stream()
                .map(finding -> new VerificationPart.Finding(
                        texts.t("audit.finding." + finding.kind(), finding.number()),
                        finding.table() == null
                                ? ""
                                : words.kind(finding.table()) + " " + PlainText.of(finding.subject()),
                        finding.table() == null ? "" : "/audit/entries/" + finding.entry()))
                .toList();
        return new VerificationPart("%,d".formatted(report.links()), findings);
    }

    /** Where the list is found again. */
    String address(TrailFilter search) {
        return address("/audit", search, null);
    }

    String exportName() {
        return texts.t("audit.menu") + " " + times.today();
    }

    List<SheetColumn<ExportLine>> columns() {
        return List.of(
                new SheetColumn<>(texts.t("audit.at"), 20, ExportLine::at),
                new SheetColumn<>(texts.t("audit.who"), 24, line -> line.row().who()),
                new SheetColumn<>(
                        texts.t("audit.action"), 10, line -> line.row().action()),
                new SheetColumn<>(texts.t("audit.kind"), 24, line -> line.row().kind()),
                new SheetColumn<>(
                        texts.t("audit.subject"), 38, line -> line.row().subject()),
                new SheetColumn<>(
                        texts.t("audit.origin"), 18, line -> line.row().origin()));
    }

    private TrailRow row(TrailQuery.Line line, Map<UUID, String> people) {
        return new TrailRow(
                line.id().toString(),
                words.time(line.at().atOffset(ZoneOffset.UTC)),
                words.actor(line.actor(), people),
                words.action(line.action()),
                words.kind(line.kind()),
                words.subject(line.subject(), people),
                line.origin());
    }

    /** What is empty on both sides says nothing; office and id stand beside the fields. */
    private List<AuditEntryPage.Field> fields(TrailQuery.Detail whole, Map<UUID, String> people) {
        var before = object(whole.before());
        var after = object(whole.after());
        var names = new TreeSet<>(before.propertyNames());
        names.addAll(after.propertyNames());
        return names.stream()
                .filter(name -> !KNOWN_ANYWAY.contains(name))
                .map(name -> new AuditEntryPage.Field(
                        words.field(name),
                        name,
                        words.value(before.path(name), people),
                        words.value(after.path(name), people)))
                .filter(field -> !field.before().isEmpty() || !field.after().isEmpty())
                .toList();
    }

    private JsonNode object(@Nullable String payload) {
        return payload == null ? json.createObjectNode() : json.readTree(payload);
    }

    private List<SelectOption> kinds(boolean installation) {
        return SelectOption.withNone(
                texts.t("web.all"),
                query.kinds(installation).stream()
                        .map(kind -> new SelectOption(kind, words.kind(kind)))
                        .toList());
    }

    private List<Tab> tabs() {
        return List.of(
                Tab.of("office", "/audit", texts.t("audit.tab.office")),
                Tab.of("none", "/audit?installation=true", texts.t("audit.tab.installation")));
    }

    private static TrailPage.Criteria asked(TrailFilter search) {
        return new TrailPage.Criteria(
                search.typedWho(),
                search.typedKind(),
                search.from() == null ? "" : search.from().toString(),
                search.to() == null ? "" : search.to().toString(),
                search.typedSubject(),
                search.typedWords());
    }

    private static String address(String path, TrailFilter search, @Nullable String after) {
        return PageAddress.of(path)
                .with("who", search.typedWho())
                .with("kind", search.typedKind())
                .with("from", search.from())
                .with("to", search.to())
                .with("subject", search.typedSubject())
                .with("words", search.typedWords())
                .with("installation", search.ofInstallation() ? true : null)
                .with("after", after)
                .toString();
    }
}
