package org.dangzhi.foundation.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The product's own files, for tests of rules that no compiler knows. */
final class ProductSources {

    static final Path JAVA = Path.of("src/main/java");
    static final Path TEMPLATES = Path.of("src/main/jte");
    static final Path MESSAGES = Path.of("src/main/resources/messages");

    private ProductSources() {}

    /** Text by path, of every file below a folder with that ending. */
    static Map<Path, String> of(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            var texts = new TreeMap<Path, String>();
            files.filter(file -> file.toString().endsWith(ending)).forEach(file -> texts.put(file, text(file)));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the pattern's first group caught, each with its file: {@code LogPage.jte: duty.log}. */
    static Stream<String> caught(Map<Path, String> files, Pattern pattern) {
        return files.entrySet().stream()
                .flatMap(file -> pattern.matcher(file.getValue())
                        .results()
                        .map(found -> file.getKey().getFileName() + ": " + found.group(1)));
    }

    static Properties bundle(Path file) {
        var bundle = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            bundle.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
