package org.dangzhi.foundation.rules.standards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.rules.CaseFacts;
import org.dangzhi.foundation.rules.Fact;
import org.dangzhi.foundation.rules.PlaceCatalogue.Place;
import org.dangzhi.foundation.rules.Standard;
import org.dangzhi.foundation.rules.page.FactFields;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.typed.TimeLean;
import org.dangzhi.foundation.web.typed.TypedAmount;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Facts as a form shows them and reads them back: fields {@code f.<name>}; an empty one is unknown. */
@Component
class FactForm {

    private static final String PREFIX = "f.";
    private static final String NODE = "1";
    private static final Pattern WORD = Pattern.compile("[a-z_]+");

    private final CompiledStandards compiledStandards;
    private final Texts texts;
    private final TimeWords times;

    FactForm(CompiledStandards compiledStandards, Texts texts, TimeWords times) {
        this.compiledStandards = compiledStandards;
        this.texts = texts;
        this.times = times;
    }

    /** Those that the standards name: of a kind, and of the case where the kind's standards ask for them. */
    FactFields fields(String kind, Collection<Standard> standards, MultiValueMap<String, String> typed) {
        var named = standards.stream()
                .filter(standard -> standard.about().equals(kind))
                .flatMap(this::named)
                .collect(Collectors.toSet());
        var own = compiledStandards.facts().of(kind);
        var deciding = deciding(kind, standards);
        var rest = compiledStandards.facts().known(kind).stream()
                .filter(fact -> named.contains(fact.name()) && !deciding.contains(fact))
                .toList();
        var groups = new ArrayList<FactFields.Group>();
        groups.add(group(texts.t("rules.facts.deciding"), deciding.stream(), typed));
        groups.add(group(texts.t("regulations.node." + kind), rest.stream().filter(own::contains), typed));
        groups.add(group(
                texts.t("regulations.node." + CaseFacts.CASE),
                rest.stream().filter(fact -> !own.contains(fact)),
                typed));
        return new FactFields(
                groups.stream().filter(group -> !group.fields().isEmpty()).toList());
    }

    /** What decides whether a standard applies at all, that which decides most of them first. */
    private List<Fact> deciding(String kind, Collection<Standard> standards) {
        var times = standards.stream()
                .filter(standard -> standard.about().equals(kind))
                .flatMap(standard -> words(standard.applies()).distinct())
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        return compiledStandards.facts().known(kind).stream()
                .filter(fact -> times.containsKey(fact.name()))
                .sorted(Comparator.comparing((Fact fact) -> times.get(fact.name()))
                        .reversed())
                .toList();
    }

    private static Stream<String> words(String expression) {
        return WORD.matcher(expression).results().map(match -> match.group());
    }

    private Stream<String> named(Standard standard) {
        var all = String.join(
                " ", standard.applies(), standard.measure(), standard.most(), standard.least(), standard.keeps());
        return words(all).flatMap(this::asks);
    }

    /** The name of a fact itself; of a table of grades the facts that make the grade. */
    private Stream<String> asks(String word) {
        return compiledStandards
                .facts()
                .grades(word)
                .map(table -> table.criteria().stream())
                .orElseGet(() -> Stream.of(word));
    }

    private FactFields.Group group(String title, Stream<Fact> facts, MultiValueMap<String, String> typed) {
        return new FactFields.Group(
                title,
                facts.map(fact -> field(fact, typed.getOrDefault(PREFIX + fact.name(), List.of())))
                        .toList());
    }

    private FactFields.Field field(Fact fact, List<String> values) {
        var locale = Texts.locale();
        var choices = Stream.concat(
                        fact.type() == Fact.Type.CHOICES
                                ? Stream.of()
                                : Stream.of(new SelectOption("", texts.t("rules.unknown"))),
                        choices(fact))
                .toList();
        return new FactFields.Field(
                PREFIX + fact.name(),
                fact.label().in(locale),
                fact.unit().in(locale),
                switch (fact.type()) {
                    case INT, DECIMAL -> "number";
                    case TEXT -> "text";
                    case DATE -> "date";
                    case BOOL, CHOICE, PROVINCE, PLACE -> "choice";
                    case CHOICES -> "choices";
                },
                fact.type() == Fact.Type.DECIMAL ? "any" : "1",
                choices,
                values);
    }

    private Stream<SelectOption> choices(Fact fact) {
        return switch (fact.type()) {
            case BOOL ->
                Stream.of(
                        new SelectOption("true", texts.t("rules.yes")), new SelectOption("false", texts.t("rules.no")));
            case PROVINCE -> compiledStandards.places().provinces().stream().map(one -> new SelectOption(one, one));
            case PLACE -> compiledStandards.chosenPlaces().stream().map(FactForm::place);
            default ->
                fact.choices().stream()
                        .map(one -> new SelectOption(one.value(), one.label().in(Texts.locale())));
        };
    }

    /** {@code 山东 · 烟台}: in its province, so that one finds it in a long list. */
    private static SelectOption place(Place place) {
        return new SelectOption(place.name(), place.province() + " · " + place.name());
    }

    /** The case of that kind. @throws Refusal (422) at the field whose value cannot be read */
    CaseFacts read(String kind, @Nullable LocalDate on, MultiValueMap<String, String> typed) {
        if (!compiledStandards.facts().kinds().contains(kind)) throw new Refusal("rules.refused.kind", kind).at("kind");
        if (on == null) throw new Refusal("rules.refused.day").at("on");
        var names = compiledStandards.facts().of(kind).stream().map(Fact::name).collect(Collectors.toSet());
        var own = values(compiledStandards.facts().of(kind), typed, Set.of());
        if (kind.equals(CaseFacts.CASE)) return CaseFacts.part(on, own, List.of());
        return CaseFacts.part(
                on,
                values(compiledStandards.facts().of(CaseFacts.CASE), typed, names),
                List.of(new CaseFacts.Node(NODE, kind, null, own)));
    }

    private Map<String, Object> values(
            Collection<Fact> facts, MultiValueMap<String, String> typed, Set<String> without) {
        var values = new LinkedHashMap<String, Object>();
        for (var fact : facts) {
            var given = typed.getOrDefault(PREFIX + fact.name(), List.of()).stream()
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .toList();
            if (!given.isEmpty() && !without.contains(fact.name())) values.put(fact.name(), value(fact, given));
        }
        return values;
    }

    private Object value(Fact fact, List<String> given) {
        var text = given.getFirst();
        try {
            return switch (fact.type()) {
                case INT -> Long.valueOf(text);
                case DECIMAL -> TypedAmount.read(text).orElseThrow(NumberFormatException::new);
                case BOOL -> Boolean.valueOf(text);
                case DATE ->
                    times.typedDay(text, TimeLean.AHEAD)
                            .orElseThrow(() -> new Refusal("rules.refused.value", text).at(PREFIX + fact.name()))
                            .toString();
                case TEXT, PROVINCE, PLACE, CHOICE -> text;
                case CHOICES -> given;
            };
        } catch (NumberFormatException e) {
            throw new Refusal("rules.refused.value", text).at(PREFIX + fact.name());
        }
    }
}
