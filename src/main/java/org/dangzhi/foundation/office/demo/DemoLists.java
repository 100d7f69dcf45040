package org.dangzhi.foundation.office.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Lists of the demonstration that stand beside the code as text: a row a line, tabs between the columns. */
public final class DemoLists {

    private DemoLists() {}

    /**
     * The rows of a list; lines that begin with # say what its columns are.
     *
     * @param resource from the root of the class path, {@code /demo/log.txt}
     */
    public static List<String[]> rows(String resource) {
        var stream = Objects.requireNonNull(DemoLists.class.getResourceAsStream(resource), resource);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
