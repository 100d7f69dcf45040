package org.dangzhi.engine.clausetext.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.dangzhi.engine.clausetext.TextLine;
import org.dangzhi.engine.clausetext.TextLine.Hint;
import org.dangzhi.engine.clausetext.UnreadableTextException;
import org.dangzhi.engine.clausetext.UnreadableTextException.Reason;

/** Reader of a PDF with text: headers, footers and page numbers dropped, wrapped rows joined. */
public final class PdfTextReader {

    private static final int MOST_PAGES = 1_000;

    private PdfTextReader() {}

    public static List<TextLine> read(byte[] content, String fileName) throws UnreadableTextException {
        try (var document = Loader.loadPDF(content, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() == 0) throw UnreadableTextException.because(Reason.DAMAGED, fileName);
            if (document.getNumberOfPages() > MOST_PAGES)
                throw UnreadableTextException.because(Reason.INFLATES, fileName);
            return lines(document, fileName);
        } catch (InvalidPasswordException locked) {
            throw UnreadableTextException.because(Reason.ENCRYPTED, fileName);
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException damaged) {
            throw UnreadableTextException.because(Reason.DAMAGED, fileName);
        }
    }

    private static List<TextLine> lines(PDDocument document, String fileName)
            throws IOException, UnreadableTextException {
        var pages = PdfRowExtractor.of(document);
        var unread = ScannedPageDetector.pagesWithout(pages, document);
        if (unread.size() * 2 > pages.size()) throw UnreadableTextException.because(Reason.SCANNED, fileName);
        if (isGarbled(pages)) throw UnreadableTextException.because(Reason.GARBLED, fileName);

        var lines = new ArrayList<>(ParagraphJoiner.of(PdfMarginFilter.without(pages)));
        for (var page : unread.reversed()) lines.add(placeOf(page, lines), picture(page));
        return List.copyOf(lines);
    }

    private static int placeOf(int page, List<TextLine> lines) {
        return (int) lines.stream().takeWhile(line -> line.page() < page).count();
    }

    private static TextLine picture(int page) {
        return new TextLine("", page, Set.of(Hint.UNREAD_PAGE));
    }

    /** Fonts that do not say which characters they draw leave signs of nobody's. */
    private static boolean isGarbled(List<PdfPage> pages) {
        var text = new StringBuilder();
        for (var page : pages) for (var row : page.rows()) text.append(row.row().text());
        var strange = text.codePoints()
                .filter(sign -> sign == 0xFFFD || Character.getType(sign) == Character.PRIVATE_USE || sign < ' ')
                .count();
        return strange * 20 > text.length();
    }
}
