package org.dangzhi.foundation.upkeep.materials;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A library that the program is made of, by its coordinates at Maven Central.
 *
 * @param classifier of a variant, such as a machine's own; empty for most
 */
record LibraryFile(String group, String name, String classifier, String version) {

    /** {@code   org.slf4j:slf4j-api:jar:2.0.17:compile -- module org.slf4j}, and with a classifier before the version. */
    private static final Pattern LINE =
            Pattern.compile("\\s+([^:\\s]+):([^:]+):jar:(?:([^:]+):)?([^:]+):(?:compile|runtime).*");

    /** @param list as the dependency plugin writes it; other lines, such as its heading, say nothing */
    static List<LibraryFile> of(List<String> list) {
        return list.stream().flatMap(line -> read(line).stream()).toList();
    }

    private static Optional<LibraryFile> read(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) return Optional.empty();
        var classifier = parts.group(3) == null ? "" : parts.group(3);
        return Optional.of(new LibraryFile(parts.group(1), parts.group(2), classifier, parts.group(4)));
    }

    /** As it lies in the program's folder. */
    String fileName() {
        return name + "-" + version + (classifier.isEmpty() ? "" : "-" + classifier) + ".jar";
    }

    /** Package URL, by which scanners know it. */
    String purl() {
        var variant = classifier.isEmpty() ? "?type=jar" : "?classifier=" + classifier + "&type=jar";
        return "pkg:maven/" + group + "/" + name + "@" + version + variant;
    }
}
