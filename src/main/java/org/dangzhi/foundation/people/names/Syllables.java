package org.dangzhi.foundation.people.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * Cuts a name into syllables. A surname is read by our own list of surnames, what follows by our list of given names'
 * characters, all else by the dictionary's first reading.
 */
final class Syllables {

    private static final Map<String, List<String>> SURNAMES = readings("/people/surnames.txt");
    private static final Map<String, List<String>> GIVEN = readings("/people/given.txt");

    private Syllables() {}

    /**
     * For each syllable its readings, the usual one first; a compound surname's two syllables stand apart. A word of
     * Latin letters and digits is one syllable; all else is left out.
     */
    static List<List<String>> of(String name) {
        var text = normal(name);
        var syllables = new ArrayList<List<String>>();
        cut(text, surname(text, syllables), syllables);
        return syllables;
    }

    /** One reading for each syllable of a text that is no person's name. */
    static List<String> plain(String text) {
        var syllables = new ArrayList<List<String>>();
        cut(normal(text), 0, syllables);
        return syllables.stream().map(List::getFirst).toList();
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    private static void cut(String text, int from, List<List<String>> syllables) {
        var word = new StringBuilder();
        for (int at = from; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int character = text.codePointAt(at);
            if (latin(character)) word.appendCodePoint(character);
            else end(word, syllables);
            if (Character.isIdeographic(character)) given(character, syllables);
        }
        end(word, syllables);
    }

    /** Reads the surname, the longer one first, and says where the given name begins. */
    private static int surname(String text, List<List<String>> syllables) {
        for (int length = Math.min(2, text.length() - 1); length > 0; length--) {
            var readings = SURNAMES.get(text.substring(0, length));
            if (readings == null) continue;
            if (length == 1) syllables.add(readings);
            else apart(text, readings.getFirst(), syllables);
            return length;
        }
        return 0;
    }

    /** A compound surname's reading is cut where the second character's initial begins. */
    private static void apart(String surname, String reading, List<List<String>> syllables) {
        for (var second : dictionary(surname.codePointAt(1)))
            if (reading.endsWith(second) && reading.length() > second.length()) {
                syllables.add(List.of(reading.substring(0, reading.length() - second.length())));
                syllables.add(List.of(second));
                return;
            }
        throw new IllegalStateException(surname.substring(0, 2) + " is not read " + reading + " in surnames.txt.");
    }

    /** A character that no dictionary knows has no syllable. */
    private static void given(int character, List<List<String>> syllables) {
        var listed = GIVEN.get(Character.toString(character));
        if (listed != null) syllables.add(listed);
        else dictionary(character).stream().limit(1).map(List::of).forEach(syllables::add);
    }

    /** Without tones; {@code ü} is {@code v}. What the dictionary does not hold is read as a rare character. */
    private static List<String> dictionary(int character) {
        var readings =
                Character.isBmpCodePoint(character) ? PinyinHelper.toHanyuPinyinStringArray((char) character) : null;
        if (readings == null) return RareCharacters.reading(character).stream().toList();
        var plain = new LinkedHashSet<String>();
        for (var reading : readings) plain.add(reading.replace("u:", "v").replaceAll("\\d", ""));
        return List.copyOf(plain);
    }

    private static boolean latin(int character) {
        return character < 128 && Character.isLetterOrDigit(character);
    }

    private static void end(StringBuilder word, List<List<String>> syllables) {
        if (!word.isEmpty()) syllables.add(List.of(word.toString()));
        word.setLength(0);
    }

    private static Map<String, List<String>> readings(String resource) {
        var readings = new HashMap<String, List<String>>();
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Syllables.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        var words = Arrays.asList(line.split(" "));
                        readings.put(words.getFirst(), List.copyOf(words.subList(1, words.size())));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return readings;
    }
}
