package org.dangzhi.engine.clausetext.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dangzhi.engine.clausetext.TextLine;
import org.dangzhi.engine.clausetext.UnreadableTextException;
import org.dangzhi.engine.clausetext.UnreadableTextException.Reason;

/** Reader of plain text in the encodings that Chinese offices have: UTF-8, GB18030 with its elders, UTF-16. */
public final class PlainTextReader {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char MARK = '\uFEFF';

    /** Writing of another kind that is text to a machine only. */
    private static final List<String> MARKUP = List.of("<!doctype", "<html", "<?xml", "{\\rtf");

    private PlainTextReader() {}

    public static List<TextLine> read(byte[] content, String fileName) throws UnreadableTextException {
        var text = decoded(content).orElseThrow(() -> UnreadableTextException.because(Reason.OTHER_TYPE, fileName));
        if (text.charAt(0) == MARK) text = text.substring(1);
        var head = text.substring(0, Math.min(text.length(), 200)).strip().toLowerCase(Locale.ROOT);
        if (MARKUP.stream().anyMatch(head::startsWith))
            throw UnreadableTextException.because(Reason.OTHER_TYPE, fileName);
        return ParagraphJoiner.of(rows(text));
    }

    private static Optional<String> decoded(byte[] content) {
        return charsets(content)
                .flatMap(charset -> decoded(content, charset).stream())
                .filter(PlainTextReader::isWriting)
                .findFirst();
    }

    /** UTF-16 is told by its mark, or by the zeros in line ends and digits. */
    private static Stream<Charset> charsets(byte[] content) {
        if (content.length > 1 && content[0] == (byte) 0xFE && content[1] == (byte) 0xFF)
            return Stream.of(StandardCharsets.UTF_16BE);
        if (content.length > 1 && content[0] == (byte) 0xFF && content[1] == (byte) 0xFE)
            return Stream.of(StandardCharsets.UTF_16LE);
        for (var i = 0; i < content.length; i++)
            if (content[i] == 0) return Stream.of(i % 2 == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        return Stream.of(StandardCharsets.UTF_8, GB18030);
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException notInThis) {
            return Optional.empty();
        }
    }

    /** A picture or program decodes as well, into control signs and characters that do not exist. */
    private static boolean isWriting(String text) {
        return text.codePoints()
                .allMatch(sign -> Character.isDefined(sign)
                        && Character.getType(sign) != Character.UNASSIGNED
                        && (!Character.isISOControl(sign) || "\t\r\n\f\u001A".indexOf(sign) >= 0));
    }

    private static List<PrintedRow> rows(String text) {
        var rows = new ArrayList<PrintedRow>();
        for (var line : text.split("\r\n|[\r\n\f]", -1)) rows.add(row(line.replace("\u001A", "")));
        return rows;
    }

    /** Measured in columns, of which a Chinese character takes two. */
    private static PrintedRow row(String line) {
        var words = line.strip();
        var indent = line.indexOf(words.isEmpty() ? line : words.substring(0, 1));
        var left = columns(line.substring(0, Math.max(indent, 0)));
        return new PrintedRow(words, 0, left, left + columns(words), 2, false);
    }

    private static double columns(String text) {
        return text.codePoints()
                .map(sign -> sign == '\t' ? 4 : sign < 0x2E80 && sign != '“' && sign != '”' ? 1 : 2)
                .sum();
    }
}
