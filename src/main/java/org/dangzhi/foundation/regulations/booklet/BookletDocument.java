package org.dangzhi.foundation.regulations.booklet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dangzhi.foundation.regulations.booklet.BookletParagraph.Entry;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/**
 * Word document of a booklet in three sections: the cover, the contents with Roman numbers, and the text, which begins
 * with page 1.
 */
final class BookletDocument {

    /** Where the office stands on the cover, points from the top of the type area. */
    private static final double OFFICE_AT = 540;

    private static final double BELOW_HEADING = 10;
    private static final int CONTENTS_SIZE = 14;
    private static final double NUMBER_WIDTH = 42;

    private final XWPFDocument document;
    private final Booklet booklet;
    private final Map<String, String> pages;
    private final ParagraphWriter writer;

    private BookletDocument(XWPFDocument document, Booklet booklet, Map<String, String> pages) {
        this.document = document;
        this.booklet = booklet;
        this.pages = pages;
        this.writer = new ParagraphWriter(document);
    }

    /** @param pages of the bookmarks, as far as they are known */
    static byte[] word(Booklet booklet, List<BookletParagraph> manuscript, Map<String, String> pages)
            throws IOException {
        try (var document = BlankBookletDocument.of(booklet)) {
            var volume = new BookletDocument(document, booklet, pages);
            volume.cover();
            volume.contents(manuscript.stream()
                    .map(BookletParagraph::entry)
                    .filter(Entry::isListed)
                    .toList());
            volume.text(manuscript);
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private void cover() {
        writer.write(BookletStyle.COVER_TITLE, booklet.title());
        writer.write(BookletStyle.COVER_SUBTITLE, booklet.subtitle());
        var office = writer.write(BookletStyle.COVER_OFFICE, booklet.office());
        office.getPPr().addNewSpacing().setBefore(BookletPageSetup.points(Math.max(40, OFFICE_AT - titles())));
        var date = writer.write(BookletStyle.COVER_OFFICE, booklet.date());
        BookletPageSetup.of(date.getPPr().addNewSectPr());
    }

    /** Height of title and subtitle with what their styles leave above them, points. */
    private double titles() {
        var title = TitleLineBalancing.lines(
                booklet.title(), BookletStyle.COVER_TITLE.centredSize, BookletPageSetup.COLUMN);
        var subtitle = TitleLineBalancing.lines(
                booklet.subtitle(), BookletStyle.COVER_SUBTITLE.centredSize, BookletPageSetup.COLUMN);
        return 150 + 46.0 * title + 20 + 32.0 * subtitle;
    }

    private void contents(List<Entry> entries) {
        var last = writer.write(BookletStyle.CONTENTS_TITLE, "目\u3000\u3000录");
        for (var entry : entries) {
            last = writer.paragraph(BookletStyle.contents(entry.level()));
            breakBeforeTheNumber(last, entry.text());
            var link = last.addNewHyperlink();
            link.setAnchor(entry.bookmark());
            new RunWriter(link::addNewR)
                    .text(entry.text())
                    .tab()
                    .field("PAGEREF " + entry.bookmark() + " \\h", pages.getOrDefault(entry.bookmark(), "1"));
        }
        var section = last.getPPr().addNewSectPr();
        BookletPageSetup.headAndFoot(document, section, BookletParagraphs.plain(booklet.title()));
        BookletPageSetup.of(section);
        BookletPageSetup.countsFromOne(section, STNumberFormat.UPPER_ROMAN);
    }

    /** Only long titles are indented on the right: LibreOffice before 7.6 drops what stands at a tab stop beyond it. */
    private static void breakBeforeTheNumber(CTP line, String title) {
        if (TitleLineBalancing.lines(title, CONTENTS_SIZE, BookletPageSetup.COLUMN - NUMBER_WIDTH) > 1)
            line.getPPr().addNewInd().setRight(BookletPageSetup.points(NUMBER_WIDTH));
    }

    private void text(List<BookletParagraph> manuscript) {
        var before = BookletStyle.PART;
        for (var para : manuscript) {
            var paragraph = writer.write(para);
            if (!para.style().isHeading() && before.isHeading()) standClear(paragraph);
            before = para.style();
        }
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        BookletPageSetup.of(section);
        BookletPageSetup.countsFromOne(section, STNumberFormat.DECIMAL);
    }

    /** Text keeps away from the heading above; only here, since programs differ in adding up what two styles say. */
    private static void standClear(CTP paragraph) {
        paragraph.getPPr().addNewSpacing().setBefore(BookletPageSetup.points(BELOW_HEADING));
    }
}
