package org.dangzhi.foundation.regulations.booklet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Empty Word document with the booklet's styles and fonts. */
final class BlankBookletDocument {

    private static final String FONT_TABLE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String FONTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";

    private BlankBookletDocument() {}

    static XWPFDocument of(Booklet booklet) throws IOException {
        var document = new XWPFDocument();
        try (var styles = part("styles");
                var settings = part("settings")) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
            document.getSettings()
                    .getCTSettings()
                    .set(SettingsDocument.Factory.parse(settings).getSettings());
            fonts(document);
        } catch (XmlException | InvalidFormatException e) {
            throw new IllegalStateException("The booklet's own parts are whole", e);
        }
        var about = document.getProperties().getCoreProperties();
        about.setTitle(BookletParagraphs.plain(booklet.title()));
        about.setCreator(BookletParagraphs.plain(booklet.office()));
        return document;
    }

    /** POI has no class for the table that names stand-ins for missing fonts. */
    private static void fonts(XWPFDocument document) throws IOException, InvalidFormatException {
        var name = PackagingURIHelper.createPartName("/word/fontTable.xml");
        var part = document.getPackage().createPart(name, FONT_TABLE);
        try (InputStream fonts = part("fonts");
                OutputStream to = part.getOutputStream()) {
            fonts.transferTo(to);
        }
        document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, FONTS);
    }

    private static InputStream part(String name) {
        return Objects.requireNonNull(
                BlankBookletDocument.class.getResourceAsStream("/regulations/booklet/" + name + ".xml"));
    }
}
