package org.dangzhi.foundation.sheets;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * Usual other names of a list's columns, by their keys: {@code titles/<id of the import>.properties}, a line for each
 * column, names parted by commas.
 */
final class ColumnTitles {

    private final Properties names = new Properties();

    private ColumnTitles() {}

    static ColumnTitles of(String importId) {
        var titles = new ColumnTitles();
        var file = new ClassPathResource("titles/" + importId + ".properties");
        if (!file.exists()) return titles;
        try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            titles.names.load(in);
            return titles;
        } catch (IOException e) {
            throw new UncheckedIOException("The other names of columns could not be read: " + file, e);
        }
    }

    List<String> ofColumn(String key) {
        return Stream.of(names.getProperty(key, "").split("[,，、]"))
                .filter(name -> !name.isBlank())
                .toList();
    }
}
