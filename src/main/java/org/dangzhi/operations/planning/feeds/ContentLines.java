package org.dangzhi.operations.planning.feeds;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Content lines of iCalendar, folded: no line is longer than 75 octets (RFC 5545, 3.1). The library counts characters, of
 * which a Chinese one has three octets.
 */
final class ContentLines {

    private static final int MOST_OCTETS = 75;

    private ContentLines() {}

    /** Never inside a character, which many programs would show as two broken ones. */
    static byte[] folded(String lines) {
        var out = new ByteArrayOutputStream(lines.length() * 2);
        int inLine = 0;
        for (int at = 0; at < lines.length(); at = lines.offsetByCodePoints(at, 1)) {
            var character = Character.toString(lines.codePointAt(at)).getBytes(StandardCharsets.UTF_8);
            boolean ends = character[0] == '\r' || character[0] == '\n';
            if (!ends && inLine + character.length > MOST_OCTETS) {
                out.writeBytes(new byte[] {'\r', '\n', ' '});
                inLine = 1;
            }
            out.writeBytes(character);
            inLine = ends ? 0 : inLine + character.length;
        }
        return out.toByteArray();
    }
}
