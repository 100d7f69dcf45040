package org.dangzhi.foundation.people.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Readings of rare characters, as they stand in identity cards: 䶮 yan, 㛃 jie, 𬭎 hong, 𠮷 ji. Twenty-three thousand, read
 * when the first of them is met; most offices never meet one.
 */
final class RareCharacters {

    private static final String LIST = "/people/rare.txt";

    private static final class Tables {

        static final Map<Integer, String> READINGS = read();
    }

    private RareCharacters() {}

    /** Without a tone; empty for what no list knows. */
    static Optional<String> reading(int character) {
        return Optional.ofNullable(Tables.READINGS.get(character));
    }

    /** Each line a reading, and behind a space all characters that are read so. */
    private static Map<Integer, String> read() {
        var readings = new HashMap<Integer, String>(40_000);
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RareCharacters.class.getResourceAsStream(LIST)), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int space = line.indexOf(' ');
                var reading = line.substring(0, space);
                line.substring(space + 1).codePoints().forEach(character -> readings.put(character, reading));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return readings;
    }
}
