package org.dangzhi.foundation.rules.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dangzhi.foundation.rules.CaseFacts;
import org.dangzhi.foundation.rules.Finding;
import org.dangzhi.foundation.rules.StandardProfile;
import org.dangzhi.foundation.rules.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The table of worked cases, for both profiles, before and after each change of a rule: cases.json, silent.json. */
class WorkedCasesTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    record Case(String name, StandardProfile profile, CaseFacts facts, List<Expected> expected, List<Silent> silent) {

        @Override
        public String toString() {
            return name;
        }
    }

    record Expected(
            @Nullable String node,
            String standard,
            Verdict verdict,
            @Nullable BigDecimal measured,
            @Nullable BigDecimal limit,
            @Nullable BigDecimal least,
            @Nullable String severity,
            String clause) {}

    record Silent(@Nullable String node, String standard) {}

    static Stream<Case> cases() throws IOException {
        return Stream.concat(read("cases.json"), read("silent.json"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isFoundAsWorkedOut(Case one) {
        var findings = ShippedRules.judge(one.profile()).check(one.facts());

        for (var expected : one.expected()) {
            var found = of(findings, expected.node(), expected.standard());
            assertThat(found).as(expected.toString()).isNotNull();
            assertThat(found.verdict()).as(expected + " " + found.missing()).isEqualTo(expected.verdict());
            assertThat(found.standard().clause()).isEqualTo(expected.clause());
            if (expected.measured() != null) assertThat(found.measured()).isEqualByComparingTo(expected.measured());
            if (expected.limit() != null) assertThat(found.most()).isEqualByComparingTo(expected.limit());
            if (expected.least() != null) assertThat(found.least()).isEqualByComparingTo(expected.least());
            if (expected.severity() != null)
                assertThat(found.standard().severity()).hasToString(expected.severity());
            if (expected.verdict() == Verdict.UNJUDGED)
                assertThat(found.missing()).isNotEmpty();
        }
        for (var silent : one.silent())
            assertThat(of(findings, silent.node(), silent.standard()))
                    .as(silent.toString())
                    .isNull();
    }

    @Test
    void everyShippedStandardHasACaseThatItPassesAndOneThatItDoesNot() throws IOException {
        var seen = new HashMap<String, Set<Verdict>>();
        cases().flatMap(one -> one.expected().stream())
                .forEach(expected -> seen.computeIfAbsent(expected.standard(), code -> EnumSet.noneOf(Verdict.class))
                        .add(expected.verdict()));

        assertThat(ShippedRules.STANDARDS).hasSizeGreaterThan(100).allSatisfy(one -> {
            var standard = one.standard();
            var wanted = EnumSet.of(Verdict.MET);
            if (!standard.keeps().isEmpty()) wanted.add(Verdict.BROKEN);
            if (!standard.most().isEmpty()) wanted.add(Verdict.OVER);
            if (!standard.least().isEmpty()) wanted.add(Verdict.UNDER);
            assertThat(seen.getOrDefault(standard.code(), Set.of()))
                    .as(standard.code())
                    .containsAll(wanted);
        });
    }

    private static @Nullable Finding of(List<Finding> findings, @Nullable String node, String standard) {
        return findings.stream()
                .filter(finding -> java.util.Objects.equals(finding.node(), node)
                        && finding.standard().code().equals(standard))
                .findFirst()
                .orElse(null);
    }

    private static Stream<Case> read(String name) throws IOException {
        var cases = new ArrayList<Case>();
        try (var file = WorkedCasesTests.class.getResourceAsStream("/rules/" + name)) {
            for (var node : JSON.readTree(file)) cases.add(one(node));
        }
        return cases.stream();
    }

    private static Case one(JsonNode node) {
        var nodes = new ArrayList<CaseFacts.Node>();
        for (var part : node.path("nodes"))
            nodes.add(new CaseFacts.Node(
                    part.path("id").asString(),
                    part.path("kind").asString(),
                    null,
                    values(part.path("kind").asString(), part.path("facts"))));
        var expected = new ArrayList<Expected>();
        for (var part : node.path("expect"))
            expected.add(new Expected(
                    text(part, "node"),
                    part.path("standard").asString(),
                    Verdict.valueOf(part.path("verdict").asString()),
                    number(part, "measured"),
                    number(part, "limit"),
                    number(part, "least"),
                    text(part, "severity"),
                    part.path("clause").asString()));
        var silent = new ArrayList<Silent>();
        for (var part : node.path("silent"))
            silent.add(new Silent(text(part, "node"), part.path("standard").asString()));
        return new Case(
                node.path("name").asString(),
                StandardProfile.valueOf(node.path("profile").asString()),
                new CaseFacts(
                        LocalDate.parse(node.path("on").asString()), values(CaseFacts.CASE, node.path("case")), nodes),
                expected,
                silent);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> values(String kind, JsonNode node) {
        return ShippedRules.FACTS.read(kind, JSON.convertValue(node, Map.class), "values");
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.path(field).isString() ? node.path(field).asString() : null;
    }

    private static @Nullable BigDecimal number(JsonNode node, String field) {
        return node.path(field).isNumber() ? node.path(field).decimalValue() : null;
    }
}
