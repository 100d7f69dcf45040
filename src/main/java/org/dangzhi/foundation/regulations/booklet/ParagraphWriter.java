package org.dangzhi.foundation.regulations.booklet;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Writer of paragraphs at the end of a document. */
final class ParagraphWriter {

    private final XWPFDocument document;
    private int bookmarks;

    ParagraphWriter(XWPFDocument document) {
        this.document = document;
    }

    CTP write(BookletParagraph bookletParagraph) {
        var paragraph = paragraph(bookletParagraph.style(), bookletParagraph.text());
        var id = BigInteger.valueOf(++bookmarks);
        if (bookletParagraph.entry().isListed()) {
            var start = paragraph.addNewBookmarkStart();
            start.setId(id);
            start.setName(bookletParagraph.entry().bookmark());
        }
        new RunWriter(paragraph::addNewR).label(bookletParagraph.label()).text(bookletParagraph.text());
        if (bookletParagraph.entry().isListed()) paragraph.addNewBookmarkEnd().setId(id);
        return paragraph;
    }

    CTP write(BookletStyle style, String text) {
        var plain = BookletParagraphs.plain(text);
        var paragraph = paragraph(style, plain);
        new RunWriter(paragraph::addNewR).text(plain);
        return paragraph;
    }

    /** A paragraph in which the text will stand; long centred lines are made of about one length. */
    private CTP paragraph(BookletStyle style, String text) {
        var paragraph = paragraph(style);
        var indent = style.centredSize == 0
                ? 0
                : TitleLineBalancing.indent(text, style.centredSize, BookletPageSetup.COLUMN);
        if (indent > 0) {
            var sides = paragraph.getPPr().addNewInd();
            sides.setLeft(BookletPageSetup.points(indent));
            sides.setRight(BookletPageSetup.points(indent));
        }
        return paragraph;
    }

    CTP paragraph(BookletStyle style) {
        var paragraph = document.createParagraph().getCTP();
        paragraph.addNewPPr().addNewPStyle().setVal(style.id);
        return paragraph;
    }
}
