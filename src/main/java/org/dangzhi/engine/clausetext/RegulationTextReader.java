package org.dangzhi.engine.clausetext;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dangzhi.engine.clausetext.UnreadableTextException.Reason;
import org.dangzhi.engine.clausetext.reading.OleFileDiagnosis;
import org.dangzhi.engine.clausetext.reading.PdfTextReader;
import org.dangzhi.engine.clausetext.reading.PlainTextReader;
import org.dangzhi.engine.clausetext.reading.WordPackage;
import org.dangzhi.engine.clausetext.reading.WordTextReader;

/** Reader of a regulation's words from a Word, PDF or plain text file. */
public final class RegulationTextReader {

    private static final int MOST_MEGABYTES = 20;
    private static final int MOST_LINES = 20_000; // far beyond any regulation; dividing asks behind each label again

    private RegulationTextReader() {}

    /**
     * What the file is, its bytes say; the name only names it in a refusal.
     *
     * @return paragraphs and table rows in the order of reading, without headers, footers and page numbers; at least one
     *     has text
     * @throws UnreadableTextException if there is no text to read, or not all of it could be
     */
    public static List<TextLine> read(byte[] content, String fileName) throws UnreadableTextException {
        if (content.length > MOST_MEGABYTES * 1024 * 1024)
            throw UnreadableTextException.tooLarge(fileName, MOST_MEGABYTES);
        if (content.length == 0) throw UnreadableTextException.because(Reason.EMPTY, fileName);

        var lines = lines(content, fileName);
        if (lines.stream().allMatch(line -> line.text().isBlank()))
            throw UnreadableTextException.because(Reason.EMPTY, fileName);
        return bounded(lines, fileName);
    }

    /** @throws UnreadableTextException for more lines than a regulation has */
    public static List<TextLine> pasted(String text) throws UnreadableTextException {
        return bounded(text.lines().map(TextLine::of).toList(), "");
    }

    private static List<TextLine> bounded(List<TextLine> lines, String fileName) throws UnreadableTextException {
        if (lines.size() > MOST_LINES) throw UnreadableTextException.tooLong(fileName, MOST_LINES);
        return lines;
    }

    private static List<TextLine> lines(byte[] content, String fileName) throws UnreadableTextException {
        if (begins(content, 0xD0, 0xCF, 0x11, 0xE0))
            throw UnreadableTextException.because(OleFileDiagnosis.why(content), fileName);
        if (begins(content, 'P', 'K')) return WordTextReader.read(WordPackage.open(content, fileName), fileName);
        if (isPdf(content)) return PdfTextReader.read(content, fileName);
        return PlainTextReader.read(content, fileName);
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
