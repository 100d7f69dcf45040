package org.dangzhi.foundation.rules.standards;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dangzhi.foundation.regulations.CitationTitleQuery;
import org.dangzhi.foundation.regulations.IssuerLevel;
import org.dangzhi.foundation.rules.RulesModule;
import org.dangzhi.foundation.rules.Severity;
import org.dangzhi.foundation.rules.Standard;
import org.dangzhi.foundation.rules.StandardProfile;
import org.dangzhi.foundation.rules.page.StandardFormPage;
import org.dangzhi.foundation.rules.page.StandardPage;
import org.dangzhi.foundation.rules.page.StandardsPage;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.PlainText;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Presenter of the list of standards, of each of them, and of its form. */
@Component
@Transactional(readOnly = true)
class StandardPages {

    private static final String USUAL = "MEAL";
    private static final List<String> EVERYBODY =
            Stream.of(StandardProfile.values()).map(StandardProfile::name).toList();

    private final CompiledStandards compiledStandards;
    private final StandardCommands commands;
    private final FactForm facts;
    private final FindingWords words;
    private final CitationTitleQuery citations;
    private final StandardSentences sentences;
    private final StandardLimitPages limits;
    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;

    StandardPages(
            CompiledStandards compiledStandards,
            StandardCommands commands,
            FactForm facts,
            FindingWords words,
            CitationTitleQuery citations,
            StandardSentences sentences,
            StandardLimitPages limits,
            CurrentPermissions permissions,
            Texts texts,
            TimeWords times) {
        this.compiledStandards = compiledStandards;
        this.commands = commands;
        this.facts = facts;
        this.words = words;
        this.citations = citations;
        this.sentences = sentences;
        this.limits = limits;
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
    }

    LocalDate today() {
        return times.today();
    }

    StandardsPage list(StandardFilter filter) {
        var locale = Texts.locale();
        var kinds = words.kinds();
        var order = kinds.stream().map(SelectOption::value).toList();
        var profile = compiledStandards.profile();
        var fitting = compiledStandards.all().stream()
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
                search(filter, kinds),
                new StandardsPage.Profile(profile.name(), choices(StandardProfile.values(), StandardProfile::word)),
                fitting.stream().map(one -> row(one, titles)).toList(),
                Integer.toString(fitting.size()),
                permissions.may(RulesModule.STANDARDS));
    }

    private StandardsPage.Search search(StandardFilter filter, List<SelectOption> kinds) {
        return new StandardsPage.Search(
                PlainText.of(filter.words()),
                PlainText.of(filter.about()),
                filter.severity() == null ? "" : filter.severity().name(),
                PlainText.of(filter.origin()),
                filter.on() == null ? "" : filter.on().toString(),
                new StandardsPage.Options(
                        kinds,
                        choices(Severity.values(), Severity::word),
                        Stream.of("shipped", "own")
                                .map(origin -> new SelectOption(origin, texts.t("rules.origin." + origin)))
                                .toList()));
    }

    private StandardsPage.Row row(Standard one, Map<String, String> titles) {
        return new StandardsPage.Row(
                FindingWords.address(one),
                one.title().in(Texts.locale()),
                texts.t("regulations.node." + one.about()),
                sentences.limit(one),
                texts.t(one.severity().word()),
                switch (one.severity()) {
                    case REFUSE -> "alarm";
                    case WARN -> "warn";
                    case REMIND -> "";
                },
                words.citation(one, titles),
                days(one),
                one.shipped() ? "" : texts.t("rules.edition", one.edition()),
                !one.certain());
    }

    StandardPage one(String code, MultiValueMap<String, String> typed) {
        var editions = commands.editions(code);
        var today = times.today();
        var shown = inForce(editions, today).orElse(editions.getLast());
        return new StandardPage(
                heading(shown),
                sentences.whole(shown),
                limits.of(shown),
                quoted(shown),
                lines(shown),
                editions.stream().map(one -> edition(one, today)).toList(),
                rivals(shown),
                new StandardPage.Trial(
                        today.toString(), shown.about(), facts.fields(shown.about(), List.of(shown), typed)),
                may(shown, editions));
    }

    private StandardPage.Heading heading(Standard shown) {
        return new StandardPage.Heading(
                shown.code(),
                title(shown),
                texts.t("regulations.node." + shown.about()),
                new StandardPage.Level(
                        texts.t(shown.level().seal()), texts.t(shown.level().word())),
                weight(shown),
                days(shown),
                !shown.certain());
    }

    private StandardPage.Weight weight(Standard shown) {
        var word = texts.t(shown.severity().word());
        return switch (shown.severity()) {
            case REFUSE -> new StandardPage.Weight("alarm", "ban", word);
            case WARN -> new StandardPage.Weight("warn", "alert-triangle", word);
            case REMIND -> new StandardPage.Weight("", "info-circle", word);
        };
    }

    private StandardPage.Quote quoted(Standard shown) {
        return new StandardPage.Quote(
                words.citation(shown, citations.titles(List.of(shown.regulation()))),
                citations.clause(shown.regulation(), shown.clause()).orElse(""));
    }

    private List<StandardPage.Line> lines(Standard shown) {
        var profiles = shown.profiles().stream()
                .sorted()
                .map(profile -> texts.t(profile.word()))
                .toList();
        return Stream.of(line("profiles", String.join(texts.t("rules.and"), profiles)), line("wayOn", wayOn(shown)))
                .filter(line -> !line.value().isEmpty())
                .toList();
    }

    /** With words in the places of a case's figures. */
    private String wayOn(Standard shown) {
        var said = shown.wayOn().in(Texts.locale());
        for (var figure : RemedyWords.FIGURES)
            said = said.replace("{" + figure + "}", texts.t("rules.remedy." + figure));
        return said;
    }

    private StandardPage.May may(Standard shown, List<Standard> editions) {
        boolean mayWrite = permissions.may(RulesModule.STANDARDS);
        boolean settable = mayWrite && StandardCommands.settable(editions);
        return new StandardPage.May(
                settable ? "/rules/standards/" + shown.code() + "/edition" : "",
                mayWrite ? "/rules/standards/new?like=" + shown.code() : "",
                settable && !shown.shipped() && shown.to() == null);
    }

    /** In the order of their levels, the highest first. */
    private List<StandardPage.Rival> rivals(Standard shown) {
        return compiledStandards.all().stream()
                .filter(one ->
                        one.governs().equals(shown.governs()) && !one.code().equals(shown.code()))
                .filter(one -> one.inForce(times.today()))
                .sorted(Comparator.comparing(Standard::level).thenComparing(Standard::code))
                .map(one -> new StandardPage.Rival(
                        texts.t(one.level().seal()), title(one), FindingWords.address(one), sentences.limit(one)))
                .toList();
    }

    private static Optional<Standard> inForce(List<Standard> editions, LocalDate day) {
        return editions.stream().filter(one -> one.inForce(day)).findFirst();
    }

    private StandardPage.Edition edition(Standard one, LocalDate today) {
        return new StandardPage.Edition(
                one.shipped() ? texts.t("rules.origin.shipped") : texts.t("rules.edition", one.edition()),
                days(one),
                sentences.limit(one),
                one.inForce(today) ? texts.t("rules.inForce") : null);
    }

    private StandardPage.Line line(String key, String value) {
        return new StandardPage.Line(texts.t("rules.standard." + key), value);
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
                : Optional.of(commands.editions(code).getLast());
        if (next && !StandardCommands.settable(commands.editions(String.valueOf(code)))) throw new NotFoundException();
        var today = times.today();
        var about = like.map(Standard::about).orElse(USUAL);
        return new StandardFormPage(
                next ? texts.t("rules.standard.next", title(like.orElseThrow())) : texts.t("rules.standard.new"),
                like.map(sentences::whole).orElse(""),
                next,
                like.map(one -> StandardForm.values(one, next ? one.code() : "own." + one.code(), today))
                        .orElseGet(() -> StandardFormPage.Values.empty(USUAL, EVERYBODY, today)),
                new StandardFormPage.Options(
                        words.kinds(),
                        choices(Severity.values(), Severity::word),
                        choices(IssuerLevel.values(), IssuerLevel::word),
                        choices(StandardProfile.values(), StandardProfile::word),
                        citations.all()),
                compiledStandards.facts().known(about).stream()
                        .map(fact -> new SelectOption(fact.name(), fact.label().in(Texts.locale())))
                        .toList(),
                facts.fields(about, like.map(List::of).orElseGet(compiledStandards::all), new LinkedMultiValueMap<>()),
                today.toString());
    }

    private static String title(Standard one) {
        return one.title().in(Texts.locale());
    }

    private <T extends Enum<T>> List<SelectOption> choices(T[] values, Function<T, String> word) {
        return SelectOption.of(values, value -> texts.t(word.apply(value)));
    }
}
