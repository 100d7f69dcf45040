package org.dangzhi.foundation.office.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A year as it is planned on Tuesday, 24 November 2026 at 16:40, in the head office and in a plant; no database. */
class DemoPlanTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOW = TODAY.atTime(16, 40).atZone(ZONE).toInstant();
    private static final Duration WEEK = Duration.ofDays(7);

    private static final List<DemoPerson> PERSONS = List.of(
            person("王国栋", "公司领导", "总经理"),
            person("冯涛", "生产运行部", "部长"),
            person("吕静", "安全环保部", "部长"),
            person("牟德胜", "车队", "驾驶员"),
            person("买买提·阿不都", "信息中心", "工程师"));

    private static DemoPerson person(String name, String unit, String post) {
        return new DemoPerson(UUID.nameUUIDFromBytes(name.getBytes()), name, unit, post);
    }

    private static DemoPlan plan(boolean head) {
        return new DemoPlan(new DemoWords(head, ZONE, PERSONS), new Random(7), TODAY, ZONE, head, NOW);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noCallNoLineAndNoTitleIsSaidTwiceInAWeek(boolean head) {
        var plan = plan(head);
        var said = new HashMap<String, Instant>();
        var twice = new ArrayList<String>();
        Stream.of(
                        plan.calls().stream().map(call -> new Text(call.at(), call.content())),
                        plan.lines().stream().map(line -> new Text(line.at(), line.words())),
                        plan.items().stream().map(item -> new Text(item.at(), item.title())))
                .flatMap(texts -> texts)
                .sorted((one, other) -> one.at().compareTo(other.at()))
                .forEach(text -> {
                    var before = said.put(text.words(), text.at());
                    if (before != null && Duration.between(before, text.at()).compareTo(WEEK) < 0)
                        twice.add(text.words());
                });

        assertThat(said).hasSizeGreaterThan(head ? 1_500 : 400);
        assertThat(twice).isEmpty();
    }

    private record Text(Instant at, String words) {}

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyPlaceIsFilledAndEveryTextFitsItsColumn(boolean head) {
        var plan = plan(head);

        assertThat(plan.items()).isNotEmpty().allSatisfy(item -> {
            assertThat(item.title()).hasSizeBetween(1, 120).doesNotContain("{", "}");
            assertThat(item.content() + item.outcome() + item.words()).doesNotContain("{", "}");
            assertThat(item.steps())
                    .allSatisfy(step -> assertThat(step).hasSizeBetween(1, 300).doesNotContain("{"));
            assertThat(item.due()).isAfter(item.at());
        });
        assertThat(plan.calls()).isNotEmpty().allSatisfy(call -> {
            assertThat(call.content()).isNotBlank().doesNotContain("{", "}");
            assertThat(call.proposal() + call.result()).doesNotContain("{", "}");
            assertThat(call.caller().unit()).hasSizeLessThanOrEqualTo(80);
            assertThat(call.caller().name()).hasSizeLessThanOrEqualTo(40);
        });
        assertThat(plan.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.words()).isNotBlank().doesNotContain("{", "}"));
    }

    @Test
    void aStoryGoesFromTheCallOverItsItemAndTheLogToItsEndDaysLater() {
        var plan = plan(true);
        var item = plan.items().stream()
                .filter(one -> one.title().endsWith("供暖锅炉停运抢修")
                        && one.doneAt() != null
                        && one.doneAt().isBefore(NOW))
                .findFirst()
                .orElseThrow();
        var station = item.title().replace("供暖锅炉停运抢修", "");
        var call = plan.calls().stream()
                .filter(one ->
                        one.id().equals(item.call() == null ? null : item.call().id()))
                .findFirst()
                .orElseThrow();

        assertThat(call.content()).contains(station);
        assertThat(item.call()).isEqualTo(call);
        assertThat(item.words()).hasSize(2);
        assertThat(Duration.between(call.at(), item.doneAt())).isBetween(Duration.ofDays(2), Duration.ofDays(3));
        assertThat(plan.lines().stream()
                        .filter(line ->
                                line.at().isAfter(call.at()) && line.at().isBefore(item.doneAt()))
                        .map(DemoLogLine::words))
                .anyMatch(words -> words.contains("点火成功"));
    }

    @Test
    void somethingIsUnderWayNow() {
        assertThat(plan(true).items())
                .anyMatch(item -> item.call() != null
                        && (item.doneAt() == null || item.doneAt().isAfter(NOW)));
    }

    @Test
    void nothingOfThePastHappensLaterThanNow() {
        var plan = plan(true);

        assertThat(plan.calls()).allMatch(call -> !call.at().isAfter(NOW));
        assertThat(plan.lines()).allMatch(line -> !line.at().isAfter(NOW));
        assertThat(plan.items()).allMatch(item -> !item.at().isAfter(NOW));
    }

    @Test
    void callsAreNumberedByYearWithoutGapsInTheOrderInWhichTheyRang() {
        var calls = plan(true).calls();
        var ofYear = calls.stream()
                .filter(call -> call.at().atZone(ZONE).getYear() == 2026)
                .map(DemoCall::number)
                .toList();

        assertThat(calls).isSortedAccordingTo((one, other) -> one.at().compareTo(other.at()));
        assertThat(ofYear).first().isEqualTo("2026-0001");
        assertThat(ofYear).last().isEqualTo("2026-%04d".formatted(ofYear.size()));
        assertThat(new HashSet<>(ofYear)).hasSameSizeAs(ofYear);
    }

    @Test
    void theSameDayGivesTheSameTexts() {
        assertThat(plan(true).calls().stream().map(DemoCall::content))
                .containsExactlyElementsOf(
                        plan(true).calls().stream().map(DemoCall::content).toList());
    }

    @Test
    void namesAreOfManyKinds() {
        var random = new Random(7);
        var names = Stream.generate(() -> DemoNames.draw(random)).limit(500).collect(Collectors.toSet());

        assertThat(names)
                .hasSizeGreaterThan(350)
                .anyMatch(name -> name.length() == 2)
                .anyMatch(name -> name.length() == 3)
                .anyMatch(name -> name.startsWith("欧阳") || name.startsWith("诸葛"))
                .anyMatch(name -> name.contains("·"));
    }
}
