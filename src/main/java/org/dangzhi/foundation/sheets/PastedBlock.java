package org.dangzhi.foundation.sheets;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dangzhi.foundation.sheets.SheetLines.Line;
import org.dangzhi.foundation.web.typed.TypedText;

/**
 * A block as Excel, WPS or a chat puts it on the clipboard, or a text file: cells parted by tabs, or else by commas, or by
 * runs of spaces. A quoted cell may hold tabs, commas and line ends; a quote that never ends is a sign like others.
 */
final class PastedBlock {

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final char QUOTE = '"';

    private final String text;
    private final boolean tabs;
    private final List<Line> lines = new ArrayList<>();
    private int at;
    private int number = 1;

    private PastedBlock(String text) {
        this.text = text;
        this.tabs = text.indexOf('\t') >= 0;
    }

    static SheetLines read(String block) {
        return new SheetLines(
                new PastedBlock(TypedText.seen(block).replace("\r\n", "\n").replace('\r', '\n')).cut(), List.of());
    }

    /**
     * @throws SheetRefused if it is no text: with a character set of its own, or none
     */
    static SheetLines file(byte[] file) {
        for (var charset : List.of(StandardCharsets.UTF_8, CHINESE))
            try {
                var text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
                if (text.indexOf('\0') >= 0 || !text.contains("\n")) throw SheetRefused.unreadable();
                return read(text);
            } catch (CharacterCodingException next) {
                continue;
            }
        throw SheetRefused.unreadable();
    }

    private List<Line> cut() {
        while (at < text.length()) {
            int begun = number;
            var cells = cells();
            SheetReader.add(
                    lines,
                    new Line(
                            begun,
                            cells.stream()
                                    .map(String::strip)
                                    .limit(SheetReader.MOST_COLUMNS)
                                    .toList()));
        }
        return lines;
    }

    /** Of one line, the line end behind it passed. */
    private List<String> cells() {
        var line = text.substring(at, endOfLine(at));
        char separator = tabs ? '\t' : ',';
        if (!tabs && !line.startsWith("\"") && line.indexOf(',') < 0 && line.indexOf('，') < 0) {
            next(endOfLine(at));
            return Arrays.asList(line.split("\\s{2,}|\\u3000+", SheetReader.MOST_COLUMNS));
        }
        var cells = new ArrayList<String>();
        do cells.add(cell(separator));
        while (at < text.length() && text.charAt(at - 1) != '\n');
        return cells;
    }

    /** One cell, the separator or the line end behind it passed. */
    private String cell(char separator) {
        int quoted = text.charAt(at) == QUOTE ? endOfQuoted(separator) : -1;
        int end = quoted >= 0 ? quoted : at;
        while (end < text.length() && text.charAt(end) != '\n' && !parts(text.charAt(end), separator)) end++;
        var cell = text.substring(at, end);
        next(end);
        return quoted < 0 ? cell : cell.substring(1, cell.length() - 1).replace("\"\"", "\"");
    }

    /** Behind the quote that ends the cell; -1 if none does. */
    private int endOfQuoted(char separator) {
        for (int end = at + 1; end < text.length(); end++) {
            if (text.charAt(end) != QUOTE) continue;
            boolean last = end + 1 == text.length();
            if (last || text.charAt(end + 1) == '\n' || parts(text.charAt(end + 1), separator)) return end + 1;
            if (text.charAt(end + 1) != QUOTE) return -1;
            end++;
        }
        return -1;
    }

    private static boolean parts(char sign, char separator) {
        return sign == separator || separator == ',' && sign == '，';
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private void next(int end) {
        number += (int) text.substring(at, Math.min(end + 1, text.length()))
                .chars()
                .filter(sign -> sign == '\n')
                .count();
        at = end + 1;
    }
}
