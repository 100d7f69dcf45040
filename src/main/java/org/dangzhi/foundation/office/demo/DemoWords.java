package org.dangzhi.foundation.office.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of one office from patterns with places, {@code {station}{equipment}{fault}，{#3-25} 分钟后恢复}: wells, stations, visits
 * and papers of an oilfield, so that no two days read the same.
 *
 * <p>Remembers what was said when: nothing is said again within eight days.
 */
public final class DemoWords {

    private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");
    private static final Duration APART = Duration.ofDays(8);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int TRIES = 60;

    private final Map<String, List<String>> choices = new HashMap<>();
    private final ZoneId zone;
    private final List<DemoPerson> persons;
    private final Map<String, List<Instant>> said = new HashMap<>();

    DemoWords(boolean head, ZoneId zone, List<DemoPerson> persons) {
        this.zone = zone;
        this.persons = persons;
        for (var row : DemoLists.rows("/demo/words.txt")) {
            boolean plants = row[0].endsWith("@plant");
            if (plants && head) continue;
            choices.put(row[0].replace("@plant", ""), List.of(row[1].split("\\|")));
        }
    }

    /** Fills the places of texts that belong together: {@code {plant}} is the same one in all of them. */
    public final class Draw {

        private final Random random;
        private final Map<String, String> filled = new HashMap<>();
        private final Set<DemoPerson> named = new LinkedHashSet<>();

        private LocalDateTime at;

        private Draw(Random random, LocalDateTime at) {
            this.random = random;
            this.at = at;
        }

        /** From now on it is told what happens then. */
        Draw at(Instant moment) {
            at = LocalDateTime.ofInstant(moment, zone);
            return this;
        }

        public String of(String pattern) {
            var text = PLACE.matcher(pattern).replaceAll(place -> Matcher.quoteReplacement(fill(place.group(1))));
            return text.contains("{") ? of(text) : text;
        }

        /** A line of the duty log, with the persons of the office whom it names. */
        public DemoLogLine line(Instant at, String kind, String pattern) {
            var text = of(pattern);
            var persons = named.stream()
                    .filter(person -> text.contains(person.name()))
                    .map(DemoPerson::id)
                    .toList();
            return DemoLogLine.of(at, kind, text, persons);
        }

        private String fill(String place) {
            if (place.startsWith("#")) return number(place.substring(1));
            if (place.equals("before")) return TIME.format(at.minusMinutes(random.nextInt(4, 40)));
            if (place.equals("after")) return after();
            if (place.equals("morning")) return morning();
            var known = filled.get(place);
            if (known != null) return known;
            var text = of(value(place.replaceAll("\\d+$", ""), place));
            filled.put(place, text);
            return text;
        }

        private String value(String name, String place) {
            return switch (name) {
                case "n" -> person(persons);
                case "l" -> person(persons.stream().filter(DemoPerson::leads).toList());
                case "x" -> person(persons.stream().filter(DemoPerson::drives).toList());
                case "anyone" -> DemoNames.draw(random);
                default -> {
                    // room2 is a list of its own; station2 is a second station
                    var list = choices.containsKey(place) ? choices.get(place) : choices.get(name);
                    if (list == null) throw new IllegalArgumentException("No list fills {" + place + "}");
                    yield list.get(random.nextInt(list.size()));
                }
            };
        }

        private String person(List<DemoPerson> among) {
            if (among.isEmpty()) return DemoNames.draw(random);
            var person = among.get(random.nextInt(among.size()));
            named.add(person);
            return person.name();
        }

        /** Some hours later, at a full or half hour; what would be in the night is the next morning's. */
        private String after() {
            var later = at.plusHours(random.nextInt(1, 5)).withMinute(random.nextBoolean() ? 0 : 30);
            int hour = later.getHour();
            if (hour >= 8 && hour < 18 && later.toLocalDate().equals(at.toLocalDate())) return TIME.format(later);
            return (at.getHour() < 8 ? "今天 " : "明天 ") + morning();
        }

        private String morning() {
            return TIME.format(LocalTime.of(random.nextInt(8, 12), random.nextBoolean() ? 0 : 30));
        }

        private String number(String range) {
            var ends = range.split("-");
            return Integer.toString(random.nextInt(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]) + 1));
        }
    }

    /** @param at when it happens of which the texts tell */
    public Draw draw(Random random, Instant at) {
        return new Draw(random, LocalDateTime.ofInstant(at, zone));
    }

    /** A text that was not said within eight days of then. */
    public String fresh(Instant at, Supplier<String> text) {
        for (int n = 0; n < TRIES; n++) {
            var drawn = text.get();
            if (say(at, List.of(drawn))) return drawn;
        }
        throw new IllegalStateException("The demonstration's lists have too few words for so many texts");
    }

    /** @return whether none of them was said within eight days; then they have been said now */
    boolean say(Instant at, List<String> texts) {
        if (texts.stream().anyMatch(text -> repeats(text, at)) || new LinkedHashSet<>(texts).size() < texts.size())
            return false;
        texts.forEach(
                text -> said.computeIfAbsent(text, one -> new ArrayList<>()).add(at));
        return true;
    }

    private boolean repeats(String text, Instant at) {
        return said.getOrDefault(text, List.of()).stream()
                .anyMatch(before -> Duration.between(before, at).abs().compareTo(APART) < 0);
    }
}
