package org.dangzhi.foundation.rules.standards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dangzhi.foundation.regulations.IssuerLevel;
import org.dangzhi.foundation.rules.Fact;
import org.dangzhi.foundation.rules.GradeTable;
import org.dangzhi.foundation.rules.PlaceCatalogue.Place;
import org.dangzhi.foundation.rules.Severity;
import org.dangzhi.foundation.rules.Standard;
import org.dangzhi.foundation.rules.Standard.Text;
import org.dangzhi.foundation.rules.StandardProfile;
import org.dangzhi.foundation.rules.judging.LimitRow;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Facts, standards and tables of limits as they are shipped; docs/rules.md describes their files. The figures come from the
 * regulations that each names.
 */
public final class ShippedStandards {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ShippedStandards() {}

    /** In the order in which forms show them. */
    public static List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        for (var node : json("facts.json"))
            facts.add(new Fact(
                    text(node, "name"),
                    new LinkedHashSet<>(texts(node.path("about"))),
                    Fact.Type.valueOf(text(node, "type")),
                    both(node, "label"),
                    both(node, "unit"),
                    choices(node.path("choices")),
                    tally(node.path("tally"))));
        return List.copyOf(facts);
    }

    private static Fact.@Nullable Tally tally(JsonNode node) {
        if (node.isMissingNode()) return null;
        var where = new LinkedHashMap<String, String>();
        node.path("where")
                .properties()
                .forEach(wanted -> where.put(wanted.getKey(), wanted.getValue().asString()));
        return new Fact.Tally(text(node, "over"), where, text(node, "sum"));
    }

    /** Tables of grades, {@code grades.json}. */
    public static List<GradeTable> grades() {
        var tables = new ArrayList<GradeTable>();
        for (var node : json("grades.json")) {
            var grades = new ArrayList<GradeTable.Grade>();
            for (var grade : node.path("grades")) grades.add(new GradeTable.Grade(text(grade, "value"), from(grade)));
            tables.add(new GradeTable(text(node, "name"), text(node, "fact"), grades));
        }
        return tables;
    }

    private static Map<String, BigDecimal> from(JsonNode grade) {
        var from = new LinkedHashMap<String, BigDecimal>();
        grade.path("from")
                .properties()
                .forEach(one -> from.put(one.getKey(), one.getValue().decimalValue()));
        return from;
    }

    private static List<Fact.Choice> choices(JsonNode nodes) {
        var choices = new ArrayList<Fact.Choice>();
        for (var node : nodes) choices.add(new Fact.Choice(text(node, "value"), both(node, "label")));
        return choices;
    }

    public static List<Standard> standards() {
        var standards = new ArrayList<Standard>();
        for (var node : json("standards.json")) standards.add(standard(node));
        return List.copyOf(standards);
    }

    private static Standard standard(JsonNode node) {
        var profiles = EnumSet.noneOf(StandardProfile.class);
        texts(node.path("profiles")).forEach(name -> profiles.add(StandardProfile.valueOf(name)));
        return new Standard(
                text(node, "code"),
                0,
                both(node, "title"),
                text(node, "governs"),
                text(node, "about"),
                profiles,
                text(node, "when"),
                text(node, "measure"),
                text(node, "most"),
                text(node, "least"),
                text(node, "keeps"),
                both(node, "unit"),
                Severity.valueOf(text(node, "severity")),
                IssuerLevel.valueOf(text(node, "level")),
                text(node, "cites"),
                text(node, "clause"),
                LocalDate.parse(text(node, "from")),
                node.path("to").isNull() ? null : LocalDate.parse(text(node, "to")),
                both(node, "way_on"),
                node.path("certain").asBoolean());
    }

    /** Rows of {@code limits.csv}: {@code table,province,place,band,season_from,season_to,amount,source}. */
    public static List<LimitRow> limits() {
        return read("limits.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cell -> new LimitRow(
                        cell[0], cell[1], cell[2], cell[3], cell[4], cell[5], new BigDecimal(cell[6]), cell[7]))
                .toList();
    }

    /** Provinces, and the places in them: {@code places.csv}, {@code province,place,under,other names}. */
    public static List<Place> places() {
        return read("places.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cell -> new Place(
                        cell[0], cell[1], cell[2], cell[3].isEmpty() ? List.of() : List.of(cell[3].split(";"))))
                .toList();
    }

    private static Text both(JsonNode node, String field) {
        return new Text(text(node, field), text(node, field + "_en"));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static List<String> texts(JsonNode nodes) {
        var texts = new ArrayList<String>();
        for (var node : nodes) texts.add(node.asString());
        return texts;
    }

    private static JsonNode json(String name) {
        return JSON.readTree(read(name));
    }

    private static String read(String name) {
        try (var file = ShippedStandards.class.getResourceAsStream("/rules/" + name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
