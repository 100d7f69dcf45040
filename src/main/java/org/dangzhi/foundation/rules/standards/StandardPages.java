package org.dangzhi.foundation.rules.standards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dangzhi.foundation.regulations.Citations;
import org.dangzhi.foundation.regulations.Level;
import org.dangzhi.foundation.regulations.RulesTabs;
import org.dangzhi.foundation.rules.Profile;
import org.dangzhi.foundation.rules.RulesAccess;
import org.dangzhi.foundation.rules.Severity;
import org.dangzhi.foundation.rules.Standard;
import org.dangzhi.foundation.rules.page.DryRun;
import org.dangzhi.foundation.rules.page.StandardFormPage;
import org.dangzhi.foundation.rules.page.StandardPage;
import org.dangzhi.foundation.rules.page.StandardsPage;
import org.dangzhi.foundation.rules.page.Trial;
import org.dangzhi.foundation.web.Choice;
import org.dangzhi.foundation.web.NotFound;
import org.dangzhi.foundation.web.Permits;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Puts the pages of standards together. */
@Component
@Transactional(readOnly = true)
class StandardPages {

    private final StandardBook book;
    private final StandardDesk desk;
    private final FactForm facts;
    private final FindingWords words;
    private final Trials trials;
    private final Citations citations;
    private final RulesTabs tabs;
    private final Permits permits;
    private final Texts texts;
    private final Times times;

    StandardPages(
            StandardBook book,
            StandardDesk desk,
            FactForm facts,
            FindingWords words,
            Trials trials,
            Citations citations,
            RulesTabs tabs,
            Permits permits,
            Texts texts,
            Times times) {
        this.book = book;
        this.desk = desk;
        this.facts = facts;
        this.words = words;
        this.trials = trials;
        this.citations = citations;
        this.tabs = tabs;
        this.permits = permits;
        this.texts = texts;
        this.times = times;
    }

    LocalDate today() {
        return times.today();
    }

    StandardsPage list(StandardFilter filter) {
        var locale = Texts.locale();
        var kinds = words.kinds();
        var order = kinds.stream().map(Choice::value).toList();
        var profile = book.profile();
        var fitting = book.all().stream()
                .filter(one -> one.profiles().contains(profile))
                .filter(one -> filter.fits(one, locale))
                .sorted(Comparator.comparing((Standard one) -> order.indexOf(one.about()))
                        .thenComparing(Standard::governs)
                        .thenComparing(Standard::severity)
                        .thenComparing(Standard::from))
                .toList();
        var titles = citations.titles(
                fitting.stream().map(Standard::regulation).distinct().toList());
        return new StandardsPage(
                tabs.all(),
                orEmpty(filter.words()),
                orEmpty(filter.about()),
                filter.severity() == null ? "" : filter.severity().name(),
                orEmpty(filter.origin()),
                filter.on() == null ? "" : filter.on().toString(),
                kinds,
                choices(Severity.values(), Severity::word),
                Stream.of("shipped", "own")
                        .map(origin -> new Choice(origin, texts.t("rules.origin." + origin)))
                        .toList(),
                choices(Profile.values(), Profile::word),
                profile.name(),
                fitting.stream()
                        .map(one -> new StandardsPage.Row(
                                FindingWords.address(one),
                                one.title().in(locale),
                                texts.t("regulations.node." + one.about()),
                                limit(one),
                                texts.t(one.severity().word()),
                                one.severity() == Severity.REFUSE
                                        ? "alarm"
                                        : one.severity() == Severity.WARN ? "warn" : "",
                                words.cited(one, titles),
                                titles.containsKey(one.regulation()) ? FindingWords.clause(one) : "",
                                days(one),
                                one.shipped() ? "" : texts.t("rules.edition", one.edition()),
                                !one.certain()))
                        .toList(),
                Integer.toString(fitting.size()),
                permits.may(RulesAccess.STANDARDS));
    }

    StandardPage one(String code, MultiValueMap<String, String> typed) {
        var editions = desk.editions(code);
        var today = times.today();
        var shown = inForce(editions, today).orElse(editions.getLast());
        var locale = Texts.locale();
        var titles = citations.titles(List.of(shown.regulation()));
        boolean mayWrite = permits.may(RulesAccess.STANDARDS);
        boolean settable = StandardDesk.settable(editions);
        return new StandardPage(
                tabs.all(),
                code,
                shown.title().in(locale),
                texts.t("regulations.node." + shown.about()),
                List.of(
                        line("severity", texts.t(shown.severity().word())),
                        line("level", texts.t(shown.level().word())),
                        line(
                                "profiles",
                                String.join(
                                        texts.t("rules.and"),
                                        shown.profiles().stream()
                                                .sorted()
                                                .map(profile -> texts.t(profile.word()))
                                                .toList())),
                        line("days", days(shown)),
                        line("governs", shown.governs()),
                        line("wayOn", shown.wayOn().in(locale))),
                parts(shown),
                words.cited(shown, titles),
                titles.containsKey(shown.regulation()) ? FindingWords.clause(shown) : "",
                !shown.certain(),
                editions.stream().map(one -> edition(one, today)).toList(),
                today.toString(),
                shown.about(),
                facts.fields(shown.about(), List.of(shown), typed),
                mayWrite && settable ? "/rules/standards/" + code + "/edition" : "",
                mayWrite ? "/rules/standards/new?like=" + code : "",
                mayWrite && settable && !shown.shipped() && shown.to() == null,
                book.all().stream()
                        .filter(one -> one.governs().equals(shown.governs())
                                && !one.code().equals(code))
                        .map(one -> new Choice(
                                FindingWords.address(one), one.title().in(locale)))
                        .distinct()
                        .toList());
    }

    private static Optional<Standard> inForce(List<Standard> editions, LocalDate day) {
        return editions.stream().filter(one -> one.inForce(day)).findFirst();
    }

    private StandardPage.Edition edition(Standard one, LocalDate today) {
        return new StandardPage.Edition(
                one.shipped() ? texts.t("rules.origin.shipped") : texts.t("rules.edition", one.edition()),
                days(one),
                limit(one),
                "",
                one.inForce(today) ? texts.t("rules.inForce") : null);
    }

    private StandardPage.Line line(String key, String value) {
        return new StandardPage.Line(texts.t("rules.standard." + key), value);
    }

    private List<StandardPage.Line> parts(Standard one) {
        var parts = new ArrayList<StandardPage.Line>();
        if (!one.applies().isEmpty()) parts.add(line("applies", one.applies()));
        if (!one.measure().isEmpty()) parts.add(line("measure", one.measure()));
        if (!one.most().isEmpty()) parts.add(line("most", one.most()));
        if (!one.least().isEmpty()) parts.add(line("least", one.least()));
        if (!one.keeps().isEmpty()) parts.add(line("keeps", one.keeps()));
        return parts;
    }

    /** {@code diners ≤ 3}, as people read a limit. */
    private static String limit(Standard one) {
        if (!one.keeps().isEmpty()) return one.keeps();
        var least = one.least().isEmpty() ? "" : one.least() + " ≤ ";
        var most = one.most().isEmpty() ? "" : " ≤ " + one.most();
        return least + one.measure() + most;
    }

    private String days(Standard one) {
        return one.to() == null
                ? texts.t("rules.since", times.written(one.from()))
                : texts.t("rules.fromTo", times.written(one.from()), times.written(one.to()));
    }

    /** @param code of the standard whose values are filled in; null for an empty form */
    StandardFormPage form(@Nullable String code, boolean next) {
        var like = code == null
                ? Optional.<Standard>empty()
                : Optional.of(desk.editions(code).getLast());
        if (next && !StandardDesk.settable(desk.editions(String.valueOf(code)))) throw new NotFound();
        var today = times.today();
        var locale = Texts.locale();
        var about = like.map(Standard::about).orElse("MEAL");
        var values = like.map(one -> TypedStandard.values(one, next ? one.code() : "own." + one.code(), today))
                .orElseGet(() -> empty(today));
        return new StandardFormPage(
                tabs.all(),
                next
                        ? texts.t(
                                "rules.standard.next",
                                like.orElseThrow().title().in(locale))
                        : texts.t("rules.standard.new"),
                next,
                values,
                words.kinds(),
                choices(Severity.values(), Severity::word),
                choices(Level.values(), Level::word),
                choices(Profile.values(), Profile::word),
                citations.all(),
                book.facts().known(about).stream()
                        .map(fact -> new Choice(fact.name(), fact.label().in(locale)))
                        .toList(),
                facts.fields(about, like.map(List::of).orElseGet(book::all), new LinkedMultiValueMap<>()),
                today.toString());
    }

    private static StandardFormPage.Values empty(LocalDate today) {
        return new StandardFormPage.Values(
                "",
                "",
                "",
                "MEAL",
                List.of("PARTY_GOVERNMENT", "ENTERPRISE"),
                "",
                "",
                "",
                "",
                "",
                "",
                "WARN",
                "COMPANY",
                "",
                "",
                today.toString(),
                "");
    }

    Trial trial(TypedStandard typed, MultiValueMap<String, String> given) {
        return trials.trial(typed.standard(today()), given);
    }

    DryRun dryRun(TypedStandard typed, @Nullable LocalDate since, @Nullable LocalDate until) {
        var today = today();
        return trials.dryRun(
                typed.standard(today), since == null ? today.minusYears(1) : since, until == null ? today : until);
    }

    private <T extends Enum<T>> List<Choice> choices(T[] values, java.util.function.Function<T, String> word) {
        return Stream.of(values)
                .map(value -> new Choice(value.name(), texts.t(word.apply(value))))
                .toList();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
