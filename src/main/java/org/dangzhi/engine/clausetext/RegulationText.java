package org.dangzhi.engine.clausetext;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dangzhi.engine.clausetext.UnreadText.Reason;
import org.dangzhi.engine.clausetext.reading.OldOffice;
import org.dangzhi.engine.clausetext.reading.PdfText;
import org.dangzhi.engine.clausetext.reading.PlainText;
import org.dangzhi.engine.clausetext.reading.WordPackage;
import org.dangzhi.engine.clausetext.reading.WordText;

/** Reads the words of a regulation from a Word, PDF or plain text file. */
public final class RegulationText {

    private static final int MOST_MEGABYTES = 20;
    private static final int MOST_LINES = 20_000; // far beyond any regulation; dividing asks behind each label again

    private RegulationText() {}

    /**
     * What the file is, its bytes say; the name only names it in a refusal.
     *
     * @return paragraphs and table rows in the order of reading, without headers, footers and page numbers; at least one
     *     has text
     * @throws UnreadText if there is no text to read, or not all of it could be
     */
    public static List<Line> read(byte[] content, String fileName) throws UnreadText {
        if (content.length > MOST_MEGABYTES * 1024 * 1024) throw UnreadText.tooLarge(fileName, MOST_MEGABYTES);
        if (content.length == 0) throw UnreadText.because(Reason.EMPTY, fileName);

        var lines = lines(content, fileName);
        if (lines.stream().allMatch(line -> line.text().isBlank())) throw UnreadText.because(Reason.EMPTY, fileName);
        return bounded(lines, fileName);
    }

    /** @throws UnreadText for more lines than a regulation has */
    public static List<Line> pasted(String text) throws UnreadText {
        return bounded(text.lines().map(Line::of).toList(), "");
    }

    private static List<Line> bounded(List<Line> lines, String fileName) throws UnreadText {
        if (lines.size() > MOST_LINES) throw UnreadText.tooLong(fileName, MOST_LINES);
        return lines;
    }

    private static List<Line> lines(byte[] content, String fileName) throws UnreadText {
        if (begins(content, 0xD0, 0xCF, 0x11, 0xE0)) throw UnreadText.because(OldOffice.why(content), fileName);
        if (begins(content, 'P', 'K')) return WordText.read(WordPackage.open(content, fileName), fileName);
        if (isPdf(content)) return PdfText.read(content, fileName);
        return PlainText.read(content, fileName);
    }

    private static boolean begins(byte[] content, int... head) {
        if (content.length < head.length) return false;
        for (var i = 0; i < head.length; i++) if ((content[i] & 0xFF) != head[i]) return false;
        return true;
    }

    /** Some programs write a few bytes in front. */
    private static boolean isPdf(byte[] content) {
        return new String(content, 0, Math.min(content.length, 1024), StandardCharsets.ISO_8859_1).contains("%PDF-");
    }
}
