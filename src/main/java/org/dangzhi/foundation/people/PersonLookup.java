package org.dangzhi.foundation.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dangzhi.foundation.web.typed.TypedText;

/**
 * The persons whom cells of a sheet mean, as offices write them: {@code 王　伟}, {@code 王国栋副总}, {@code 冯涛（生产部）},
 * {@code 副总经理 王国栋 13800000000}. Asked of all persons at once, for a sheet has many cells.
 */
public final class PersonLookup {

    private static final List<String> BESIDE = titles();

    /** What follows an @ that belongs to no address: up to a space or a sign that ends a part of a sentence. */
    private static final Pattern MENTION = Pattern.compile("(?<![\\p{Alnum}._-])[@＠]([^\\s@＠，。；：、！？,;:!?]{2,60})");

    private static final Pattern IN_BRACKETS = Pattern.compile("[(（]([^()（）]+)[)）].*");

    private final List<Known> persons;

    /** A person and what may stand beside the name. */
    private record Known(PersonName person, String form, List<String> beside) {

        static Known of(PersonName person) {
            return new Known(
                    person,
                    TypedText.compared(person.name()),
                    Stream.of(person.post(), person.unit())
                            .map(TypedText::compared)
                            .map(Known::words)
                            .toList());
        }

        /** Without numbers, which are told apart by nobody, and without what stands between words. */
        private static String words(String form) {
            return form.replaceAll("[\\p{P}\\p{S}\\d]", "");
        }

        /** Whether what is left of the cell without the name is the person's post, unit or number, or one of the titles. */
        boolean isMeantBy(String cell, List<String> titles) {
            int at = cell.indexOf(form);
            if (at < 0) return false;
            return Stream.of(cell.substring(0, at), cell.substring(at + form.length()))
                    .allMatch(words -> mayStandBeside(words, titles));
        }

        /** Whether what stands in brackets behind the name says which of namesakes this is. */
        boolean isTold(String behind) {
            var brackets = IN_BRACKETS.matcher(behind);
            var words = brackets.matches() ? words(brackets.group(1)) : "";
            return !words.isEmpty() && beside.stream().anyMatch(own -> own.contains(words));
        }

        private boolean mayStandBeside(String words, List<String> titles) {
            var left = words(words);
            if (left.isEmpty() || beside.stream().anyMatch(own -> own.contains(left))) return true;
            return Stream.concat(beside.stream(), titles.stream())
                    .filter(word -> !word.isEmpty() && left.startsWith(word))
                    .anyMatch(word -> mayStandBeside(left.substring(word.length()), titles));
        }
    }

    public PersonLookup(Collection<PersonName> persons) {
        this.persons = persons.stream().map(Known::of).toList();
    }

    /** Those of exactly this name; else those whose name stands in the cell beside what may stand there, the longest. */
    public List<PersonName> meant(String cell) {
        var form = TypedText.compared(cell);
        if (form.isEmpty()) return List.of();
        var exact = persons.stream().filter(known -> known.form().equals(form)).toList();
        return exact.isEmpty() ? beside(form) : names(exact);
    }

    /**
     * Those named with an @ in a text, each once: {@code @张建林请核实}, {@code @王伟（生产部）}. A name that several bear names
     * nobody, as long as no unit or post stands in brackets behind it.
     */
    public List<PersonName> mentioned(String text) {
        return MENTION.matcher(text)
                .results()
                .map(found -> TypedText.compared(found.group(1)))
                .flatMap(words -> atTheHead(words).stream())
                .distinct()
                .toList();
    }

    private Optional<PersonName> atTheHead(String words) {
        var fitting = persons.stream()
                .filter(known -> !known.form().isEmpty() && words.startsWith(known.form()))
                .toList();
        int longest =
                fitting.stream().mapToInt(known -> known.form().length()).max().orElse(0);
        var namesakes = fitting.stream()
                .filter(known -> known.form().length() == longest)
                .toList();
        if (namesakes.size() > 1)
            namesakes = namesakes.stream()
                    .filter(known -> known.isTold(words.substring(longest)))
                    .toList();
        return namesakes.size() == 1 ? Optional.of(namesakes.getFirst().person()) : Optional.empty();
    }

    /** Of namesakes the one whose own post or unit stands there. */
    private List<PersonName> beside(String form) {
        var own = longest(form, List.of());
        return own.isEmpty() ? longest(form, BESIDE) : own;
    }

    private List<PersonName> longest(String form, List<String> titles) {
        var meant =
                persons.stream().filter(known -> known.isMeantBy(form, titles)).toList();
        int longest =
                meant.stream().mapToInt(known -> known.form().length()).max().orElse(0);
        return names(
                meant.stream().filter(known -> known.form().length() == longest).toList());
    }

    private static List<PersonName> names(List<Known> known) {
        return known.stream().map(Known::person).toList();
    }

    private static List<String> titles() {
        var file = Objects.requireNonNull(PersonLookup.class.getResourceAsStream("/people/beside-names.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split("[\\s,，、]+")))
                    .map(TypedText::compared)
                    .filter(word -> !word.isEmpty())
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
