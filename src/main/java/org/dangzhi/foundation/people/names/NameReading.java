package org.dangzhi.foundation.people.names;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a person's name is read: as its bearer says, otherwise as the dictionary does. What the dictionary says is found too, for
 * whoever does not know.
 *
 * @param full {@code zengfanjun}
 * @param initials {@code zfj}
 * @param others by what else it is looked for
 */
public record NameReading(String full, String initials, Set<String> others) {

    private static final Pattern TONES = Pattern.compile("[\\p{M}&&[^\\x{308}]]");
    private static final Pattern APART = Pattern.compile("[\\s'’\\-·]+");
    private static final Pattern READABLE = Pattern.compile("[a-z]+( [a-z]+)*");

    /** @param own as its bearer says, {@code zēng fán jūn}; empty where they say nothing */
    public static NameReading of(String name, String own) {
        var said = plain(own);
        if (said.isEmpty()) return new NameReading(Pinyin.full(name), Pinyin.initials(name), Pinyin.others(name));
        var syllables = List.of(said.split(" "));
        var full = String.join("", syllables);
        var initials = syllables.size() == 1
                ? initialsWithin(full, name)
                : syllables.stream().map(syllable -> syllable.substring(0, 1)).collect(Collectors.joining());
        var others = new LinkedHashSet<String>();
        Stream.concat(Stream.of(Pinyin.full(name), Pinyin.initials(name)), Pinyin.others(name).stream())
                .filter(other -> !other.isEmpty() && !other.equals(full) && !other.equals(initials))
                .forEach(others::add);
        return new NameReading(full, initials, others);
    }

    /** Whether it can be read as Latin letters at all; nothing can be. */
    public static boolean isReadable(String own) {
        var said = plain(own);
        return said.isEmpty() ? own.isBlank() : READABLE.matcher(said).matches();
    }

    /** The {@link #others} as they are kept: a space before each. */
    public String alsoRead() {
        return others.stream().map(other -> " " + other).collect(Collectors.joining());
    }

    /** Of one word the syllables are not known: where it begins as the dictionary's reading, they are the dictionary's. */
    private static String initialsWithin(String full, String name) {
        var usual = Pinyin.initials(name);
        return usual.isEmpty() || usual.charAt(0) != full.charAt(0) ? full.substring(0, 1) : usual;
    }

    /** Small letters without tones, {@code ü} as {@code v}, one space between syllables. */
    private static String plain(String own) {
        var letters = Normalizer.normalize(own.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return APART.matcher(TONES.matcher(letters).replaceAll("").replace("u\u0308", "v"))
                .replaceAll(" ")
                .strip();
    }
}
