package org.dangzhi.foundation.regulations.booklet;

import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Page setup of a booklet: A4 with the type area of GB/T 9704, 156 mm by 225 mm. */
final class BookletPageSetup {

    /** Points. */
    static final double COLUMN = 156 * 72 / 25.4;

    private BookletPageSetup() {}

    static void of(CTSectPr section) {
        var size = section.addNewPgSz();
        size.setW(twips(210));
        size.setH(twips(297));
        var margins = section.addNewPgMar();
        margins.setTop(twips(37));
        margins.setBottom(twips(35));
        margins.setLeft(twips(28));
        margins.setRight(twips(26));
        margins.setHeader(twips(21));
        margins.setFooter(twips(22));
        margins.setGutter(BigInteger.ZERO);
    }

    static void countsFromOne(CTSectPr section, STNumberFormat.Enum format) {
        var count = section.addNewPgNumType();
        count.setFmt(format);
        count.setStart(BigInteger.ONE);
    }

    /** Following sections have them too. */
    static void headAndFoot(XWPFDocument document, CTSectPr section, String title) {
        var policy = new XWPFHeaderFooterPolicy(document, section);
        var head = policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT).createParagraph();
        head.setStyle(BookletStyle.HEADER.id);
        new RunWriter(head.getCTP()::addNewR).text(title);
        var foot = policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT).createParagraph();
        foot.setStyle(BookletStyle.FOOTER.id);
        new RunWriter(foot.getCTP()::addNewR).text("— ").field("PAGE", "1").text(" —");
    }

    /** A length in Word's unit. */
    static BigInteger points(double points) {
        return BigInteger.valueOf(Math.round(points * 20));
    }

    private static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * 1440 / 25.4));
    }
}
