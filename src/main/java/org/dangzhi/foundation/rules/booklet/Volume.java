package org.dangzhi.foundation.rules.booklet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dangzhi.foundation.rules.booklet.Para.Entry;
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
    private int bookmarks;

    private Volume(XWPFDocument document, Booklet booklet, Map<String, String> pages) {
        this.document = document;
        this.booklet = booklet;
        this.pages = pages;
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
        write(Style.COVER_TITLE, booklet.title());
        write(Style.COVER_SUBTITLE, booklet.subtitle());
        var office = write(Style.COVER_OFFICE, booklet.office());
        office.getPPr().addNewSpacing().setBefore(twips(Math.max(40, OFFICE_AT - titles())));
        var date = write(Style.COVER_OFFICE, booklet.date());
        Paper.of(date.getPPr().addNewSectPr());
    }

    /** Height of title and subtitle with what their styles leave above them, points. */
    private double titles() {
        var title = Balance.lines(booklet.title(), Style.COVER_TITLE.centredSize, Paper.COLUMN);
        var subtitle = Balance.lines(booklet.subtitle(), Style.COVER_SUBTITLE.centredSize, Paper.COLUMN);
        return 150 + 46.0 * title + 20 + 32.0 * subtitle;
    }

    private void contents(List<Entry> entries) {
        var last = write(Style.CONTENTS_TITLE, "目\u3000\u3000录");
        for (var entry : entries) {
            last = paragraph(Style.contents(entry.level()));
            breakBeforeTheNumber(last, entry.text());
            var link = last.addNewHyperlink();
            link.setAnchor(entry.bookmark());
            new Ink(link::addNewR)
                    .text(entry.text())
                    .tab()
                    .field("PAGEREF " + entry.bookmark() + " \\h", pages.getOrDefault(entry.bookmark(), "1"));
        }
        var section = last.getPPr().addNewSectPr();
        Paper.headAndFoot(document, section, booklet.title());
        Paper.of(section);
        Paper.countsFromOne(section, STNumberFormat.UPPER_ROMAN);
    }

    /** Only long titles are indented on the right: LibreOffice before 7.6 drops what stands at a tab stop beyond it. */
    private static void breakBeforeTheNumber(CTP line, String title) {
        if (Balance.lines(title, CONTENTS_SIZE, Paper.COLUMN - NUMBER_WIDTH) > 1)
            line.getPPr().addNewInd().setRight(twips(NUMBER_WIDTH));
    }

    private void text(List<Para> manuscript) {
        var before = Style.PART;
        for (var para : manuscript) {
            var paragraph = write(para);
            if (!para.style().isHeading() && before.isHeading()) standClear(paragraph);
            before = para.style();
        }
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        Paper.of(section);
        Paper.countsFromOne(section, STNumberFormat.DECIMAL);
    }

    /** Text keeps away from the heading above; only here, since programs differ in adding up what two styles say. */
    private static void standClear(CTP paragraph) {
        paragraph.getPPr().addNewSpacing().setBefore(twips(BELOW_HEADING));
    }

    private CTP write(Para para) {
        var paragraph = paragraph(para.style(), para.text());
        var id = BigInteger.valueOf(++bookmarks);
        if (para.entry().isListed()) {
            var start = paragraph.addNewBookmarkStart();
            start.setId(id);
            start.setName(para.entry().bookmark());
        }
        new Ink(paragraph::addNewR).label(para.label()).text(para.text());
        if (para.entry().isListed()) paragraph.addNewBookmarkEnd().setId(id);
        return paragraph;
    }

    private CTP write(Style style, String text) {
        var paragraph = paragraph(style, text);
        new Ink(paragraph::addNewR).text(text);
        return paragraph;
    }

    /** A paragraph in which the text will stand; long centred lines are made of about one length. */
    private CTP paragraph(Style style, String text) {
        var paragraph = paragraph(style);
        var indent = style.centredSize == 0 ? 0 : Balance.indent(text, style.centredSize, Paper.COLUMN);
        if (indent > 0) {
            var sides = paragraph.getPPr().addNewInd();
            sides.setLeft(twips(indent));
            sides.setRight(twips(indent));
        }
        return paragraph;
    }

    private CTP paragraph(Style style) {
        var paragraph = document.createParagraph().getCTP();
        paragraph.addNewPPr().addNewPStyle().setVal(style.id);
        return paragraph;
    }

    private static BigInteger twips(double points) {
        return BigInteger.valueOf(Math.round(points * 20));
    }
}
