package org.dangzhi.engine.clausetext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The regulations of these tests, invented for them, and how to look at a division of one. */
final class Shelf {

    private Shelf() {}

    static String text(String name) {
        try (var in = Shelf.class.getResourceAsStream("/clausetext/" + name + ".txt")) {
            if (in == null) throw new AssertionError("no regulation " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Division division(String name) {
        return Divider.divide(read(text(name).getBytes(StandardCharsets.UTF_8)));
    }

    /** Each line of the text a paragraph of its own. */
    static Division of(String text) {
        return Divider.divide(text.lines().map(Line::of).toList());
    }

    static List<Line> read(byte[] content) {
        try {
            return RegulationText.read(content, "规定");
        } catch (UnreadText e) {
            throw new AssertionError(e);
        }
    }

    static List<String> labels(Division division) {
        return division.parts().stream().map(Part::label).toList();
    }

    static List<String> articles(Division division) {
        return division.parts().stream()
                .filter(part -> part.kind() == PartKind.ARTICLE)
                .map(Part::label)
                .toList();
    }

    static Part part(Division division, String label) {
        return division.parts().stream()
                .filter(part -> part.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not among " + labels(division)));
    }

    /** As "label: reason detail". */
    static List<String> doubts(Division division) {
        return division.doubts().stream()
                .map(doubt -> (doubt.label() + ": " + doubt.reason() + " " + doubt.detail()).strip())
                .toList();
    }

    /** All that the parts say, without white space. */
    static String all(Division division) {
        return bare(division.parts().stream()
                .map(part -> part.label() + (part.heading() == null ? "" : part.heading()) + part.text())
                .collect(Collectors.joining()));
    }

    static String bare(String text) {
        return text.replaceAll("[\\s　]", "");
    }

    /** The text without its table of contents, which ends at an empty line. */
    static String withoutContents(String text) {
        return bare(text.replaceFirst("(?s)\\n目[\\s　]*[录次]\\n.*?\\n\\n", "\n"));
    }

    /** 第一条 to 第n条. */
    static List<String> numbered(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> "第" + Numerals.write(number) + "条")
                .toList();
    }
}
