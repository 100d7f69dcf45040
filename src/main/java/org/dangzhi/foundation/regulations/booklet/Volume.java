package org.dangzhi.foundation.regulations.booklet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dangzhi.foundation.regulations.booklet.Para.Entry;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** The Word document in three sections: the cover, the contents with Roman numbers, and the text, which begins with page 1. */
final class Volume {

    /** Where the office stands on the cover, points from the top of the type area. */
    private static final double OFFICE_AT = 540;

    private static final double BELOW_HEADING = 10;
    private static final int CONTENTS_SIZE = 14;
    private static final double NUMBER_WIDTH = 42;

    private final XWPFDocument document;
    private final Booklet booklet;
    private final Map<String, String> pages;
    private final Pen pen;

    private Volume(XWPFDocument document, Booklet booklet, Map<String, String> pages) {
        this.document = document;
        this.booklet = booklet;
        this.pages = pages;
        this.pen = new Pen(document);
    }

    /** @param pages of the bookmarks, as far as they are known */
    static byte[] word(Booklet booklet, List<Para> manuscript, Map<String, String> pages) throws IOException {
        try (var document = BlankDocument.of(booklet)) {
            var volume = new Volume(document, booklet, pages);
            volume.cover();
            volume.contents(
                    manuscript.stream().map(Para::entry).filter(Entry::isListed).toList());
            volume.text(manuscript);
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private void cover() {
        pen.write(Style.COVER_TITLE, booklet.title());
        pen.write(Style.COVER_SUBTITLE, booklet.subtitle());
        var office = pen.write(Style.COVER_OFFICE, booklet.office());
        office.getPPr().addNewSpacing().setBefore(Paper.points(Math.max(40, OFFICE_AT - titles())));
        var date = pen.write(Style.COVER_OFFICE, booklet.date());
        Paper.of(date.getPPr().addNewSectPr());
    }

    /** Height of title and subtitle with what their styles leave above them, points. */
    private double titles() {
        var title = Balance.lines(booklet.title(), Style.COVER_TITLE.centredSize, Paper.COLUMN);
        var subtitle = Balance.lines(booklet.subtitle(), Style.COVER_SUBTITLE.centredSize, Paper.COLUMN);
        return 150 + 46.0 * title + 20 + 32.0 * subtitle;
    }

    private void contents(List<Entry> entries) {
        var last = pen.write(Style.CONTENTS_TITLE, "目\u3000\u3000录");
        for (var entry : entries) {
            last = pen.paragraph(Style.contents(entry.level()));
            breakBeforeTheNumber(last, entry.text());
            var link = last.addNewHyperlink();
            link.setAnchor(entry.bookmark());
            new Ink(link::addNewR)
                    .text(entry.text())
                    .tab()
                    .field("PAGEREF " + entry.bookmark() + " \\h", pages.getOrDefault(entry.bookmark(), "1"));
        }
        var section = last.getPPr().addNewSectPr();
        Paper.headAndFoot(document, section, Manuscript.plain(booklet.title()));
        Paper.of(section);
        Paper.countsFromOne(section, STNumberFormat.UPPER_ROMAN);
    }

    /** Only long titles are indented on the right: LibreOffice before 7.6 drops what stands at a tab stop beyond it. */
    private static void breakBeforeTheNumber(CTP line, String title) {
        if (Balance.lines(title, CONTENTS_SIZE, Paper.COLUMN - NUMBER_WIDTH) > 1)
            line.getPPr().addNewInd().setRight(Paper.points(NUMBER_WIDTH));
    }

    private void text(List<Para> manuscript) {
        var before = Style.PART;
        for (var para : manuscript) {
            var paragraph = pen.write(para);
            if (!para.style().isHeading() && before.isHeading()) standClear(paragraph);
            before = para.style();
        }
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        Paper.of(section);
        Paper.countsFromOne(section, STNumberFormat.DECIMAL);
    }

    /** Text keeps away from the heading above; only here, since programs differ in adding up what two styles say. */
    private static void standClear(CTP paragraph) {
        paragraph.getPPr().addNewSpacing().setBefore(Paper.points(BELOW_HEADING));
    }
}
