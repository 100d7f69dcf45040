package org.dangzhi.foundation.regulations.booklet;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Writes paragraph after paragraph at the end of a document. */
final class Pen {

    private final XWPFDocument document;
    private int bookmarks;

    Pen(XWPFDocument document) {
        this.document = document;
    }

    CTP write(Para para) {
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

    CTP write(Style style, String text) {
        var plain = Manuscript.plain(text);
        var paragraph = paragraph(style, plain);
        new Ink(paragraph::addNewR).text(plain);
        return paragraph;
    }

    /** A paragraph in which the text will stand; long centred lines are made of about one length. */
    private CTP paragraph(Style style, String text) {
        var paragraph = paragraph(style);
        var indent = style.centredSize == 0 ? 0 : Balance.indent(text, style.centredSize, Paper.COLUMN);
        if (indent > 0) {
            var sides = paragraph.getPPr().addNewInd();
            sides.setLeft(Paper.points(indent));
            sides.setRight(Paper.points(indent));
        }
        return paragraph;
    }

    CTP paragraph(Style style) {
        var paragraph = document.createParagraph().getCTP();
        paragraph.addNewPPr().addNewPStyle().setVal(style.id);
        return paragraph;
    }
}
