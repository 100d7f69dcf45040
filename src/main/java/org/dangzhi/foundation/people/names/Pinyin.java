package org.dangzhi.foundation.people.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Names in Latin letters, for finding and sorting: lower case, without tones or spaces, {@code ü} as {@code v}.
 * Surnames are read as surnames: 单 shan, 曾 zeng, 解 xie.
 */
public final class Pinyin {

    private static final int MOST_OTHERS = 12;
    private static final int LONGEST_NAME = 4;

    private Pinyin() {}

    /** {@code 张建林} → {@code zhangjianlin}; Latin words and digits in the name stay, all else is left out. */
    public static String full(String name) {
        return String.join("", usual(name));
    }

    /** {@code 张建林} → {@code zjl}. */
    public static String initials(String name) {
        return initialsOf(usual(name));
    }

    /** {@code 张建林} → {@code zhangjl}: the first syllable in full, as many offices name their accounts. */
    public static String abbreviated(String name) {
        var syllables = usual(name);
        return syllables.isEmpty() ? "" : syllables.getFirst() + initialsOf(syllables.subList(1, syllables.size()));
    }

    /**
     * By what else the name may be looked for, full and initials: 覃 also as tan, 吕 also as lu and lyu; empty for most
     * names.
     */
    public static Set<String> others(String name) {
        var found = new LinkedHashSet<String>();
        for (var reading : readings(Syllables.of(name))) {
            found.add(String.join("", reading));
            found.add(initialsOf(reading));
        }
        for (var spelled : List.<UnaryOperator<String>>of(Pinyin::asU, Pinyin::asYu))
            found.add(spelled.apply(full(name)));
        found.remove(full(name));
        found.remove(initials(name));
        return found;
    }

    /** Whether something typed can be looked for by its sound: two to four Chinese characters, all of them readable. */
    public static boolean mayBeName(String typed) {
        return typed.codePoints().allMatch(Character::isIdeographic)
                && typed.codePointCount(0, typed.length()) >= 2
                && typed.codePointCount(0, typed.length()) <= LONGEST_NAME
                && Syllables.of(typed).size() == typed.codePointCount(0, typed.length());
    }

    /** Of a text that is no person's name: nothing is read as a surname. */
    public static String plain(String text) {
        return String.join("", Syllables.plain(text));
    }

    public static String plainInitials(String text) {
        return initialsOf(Syllables.plain(text));
    }

    /** What a person typed, as it is compared: {@code Lyu}, {@code lü} and {@code lv} are one. */
    public static String typed(String typed) {
        return typed.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s'’]", "")
                .replace('ü', 'v')
                .replace("lyu", "lv")
                .replace("nyu", "nv");
    }

    private static List<String> usual(String name) {
        return Syllables.of(name).stream().map(List::getFirst).toList();
    }

    private static String initialsOf(List<String> syllables) {
        var initials = new StringBuilder();
        syllables.forEach(syllable -> initials.append(syllable.charAt(0)));
        return initials.toString();
    }

    /** Every combination of readings, bounded: a name of many ambiguous characters is found by the first ones. */
    private static List<List<String>> readings(List<List<String>> syllables) {
        List<List<String>> combined = List.of(List.of());
        for (var syllable : syllables)
            combined = combined.stream()
                    .flatMap(begun -> syllable.stream().map(reading -> and(begun, reading)))
                    .limit(MOST_OTHERS)
                    .toList();
        return combined;
    }

    private static List<String> and(List<String> begun, String reading) {
        return Stream.concat(begun.stream(), Stream.of(reading)).toList();
    }

    private static String asU(String pinyin) {
        return pinyin.replace('v', 'u');
    }

    private static String asYu(String pinyin) {
        return pinyin.replaceAll("([ln])v", "$1yu");
    }
}
