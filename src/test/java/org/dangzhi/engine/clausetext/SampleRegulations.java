package org.dangzhi.engine.clausetext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Regulations of these tests, invented for them, and how to look at one parsed. */
final class SampleRegulations {

    private SampleRegulations() {}

    static String text(String name) {
        try (var in = SampleRegulations.class.getResourceAsStream("/clausetext/" + name + ".txt")) {
            if (in == null) throw new AssertionError("no regulation " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ParsedRegulation division(String name) {
        return RegulationParser.divide(read(text(name).getBytes(StandardCharsets.UTF_8)));
    }

    /** Each line of the text a paragraph of its own. */
    static ParsedRegulation of(String text) {
        return RegulationParser.divide(text.lines().map(TextLine::of).toList());
    }

    static List<TextLine> read(byte[] content) {
        try {
            return RegulationTextReader.read(content, "规定");
        } catch (UnreadableTextException e) {
            throw new AssertionError(e);
        }
    }

    static List<String> labels(ParsedRegulation regulation) {
        return regulation.parts().stream().map(ParsedPart::label).toList();
    }

    static List<String> articles(ParsedRegulation regulation) {
        return regulation.parts().stream()
                .filter(part -> part.kind() == PartKind.ARTICLE)
                .map(ParsedPart::label)
                .toList();
    }

    static ParsedPart part(ParsedRegulation regulation, String label) {
        return regulation.parts().stream()
                .filter(part -> part.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not among " + labels(regulation)));
    }

    /** As "label: reason detail". */
    static List<String> doubts(ParsedRegulation regulation) {
        return regulation.doubts().stream()
                .map(doubt -> (doubt.label() + ": " + doubt.reason() + " " + doubt.detail()).strip())
                .toList();
    }

    /** All that the parts say, without white space. */
    static String all(ParsedRegulation regulation) {
        return bare(regulation.parts().stream()
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
                .mapToObj(number -> "第" + ChineseNumerals.write(number) + "条")
                .toList();
    }
}
