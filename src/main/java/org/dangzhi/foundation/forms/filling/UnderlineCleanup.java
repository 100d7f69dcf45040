package org.dangzhi.foundation.forms.filling;

import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlObject;

/** Cleanup of a filled document: removes the underlines of no kind that poi-tl leaves behind. */
final class UnderlineCleanup {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final QName UNDERLINE = new QName(W, "u");
    private static final QName KIND = new QName(W, "val");

    private UnderlineCleanup() {}

    /** poi-tl leaves underlines of no kind behind, which some readers draw. */
    static void remove(XWPFDocument document) {
        Stream.of(
                        Stream.of((XmlObject) document.getDocument()),
                        document.getHeaderList().stream().map(header -> (XmlObject) header._getHdrFtr()),
                        document.getFooterList().stream().map(footer -> (XmlObject) footer._getHdrFtr()))
                .flatMap(parts -> parts)
                .forEach(UnderlineCleanup::remove);
    }

    private static void remove(XmlObject part) {
        try (var cursor = part.newCursor()) {
            while (cursor.hasNextToken()) {
                cursor.toNextToken();
                while (cursor.isStart() && cursor.getName().equals(UNDERLINE) && cursor.getAttributeText(KIND) == null)
                    cursor.removeXml();
            }
        }
    }
}
