package org.dangzhi.engine.press.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.dangzhi.engine.press.draft.WordMarkup.field;
import static org.dangzhi.engine.press.draft.WordMarkup.p;
import static org.dangzhi.engine.press.draft.WordMarkup.tabs;
import static org.dangzhi.engine.press.draft.WordMarkup.twips;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One template, written as a .docx that is the same byte for byte at each run. */
public final class Draft {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String NS = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final StringBuilder body = new StringBuilder();
    private final boolean landscape;
    private String footLine = "";
    private String name = "";
    private boolean narrow;

    public Draft(boolean landscape) {
        this.landscape = landscape;
    }

    public Draft add(Object part) {
        body.append(part);
        return this;
    }

    /** What each page says of itself beside its number: whose it is and what. */
    public Draft named(String text) {
        name = text;
        return this;
    }

    /** With as little white around the text as printers allow, for a sheet that has to hold a month. */
    public Draft narrow() {
        narrow = true;
        return this;
    }

    /** A small line above the page number. */
    public Draft foot(String paragraph) {
        footLine = paragraph;
        return this;
    }

    public void write(Path file) throws IOException {
        Files.write(file, bytes());
    }

    public byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", contentTypes());
            put(zip, "_rels/.rels", relations(relation(1, "officeDocument", "word/document.xml")));
            put(
                    zip,
                    "word/_rels/document.xml.rels",
                    relations(relation(1, "styles", "styles.xml")
                            + relation(2, "settings", "settings.xml")
                            + relation(3, "fontTable", "fontTable.xml")
                            + relation(4, "footer", "footer1.xml")));
            put(
                    zip,
                    "word/document.xml",
                    "<w:document " + NS + "><w:body>" + body + section() + "</w:body></w:document>");
            put(
                    zip,
                    "word/footer1.xml",
                    "<w:ftr " + NS + ">" + footLine + (name.isEmpty() ? pageNumber() : identity()) + "</w:ftr>");
            put(zip, "word/styles.xml", TemplateDraftStyles.STYLES.formatted(NS));
            put(zip, "word/fontTable.xml", TemplateDraftStyles.FONTS.formatted(NS));
            put(zip, "word/settings.xml", TemplateDraftStyles.SETTINGS.formatted(NS));
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write((HEAD + xml).getBytes(UTF_8));
    }

    /** A4; portrait with a binding margin as GB/T 9704 has it, narrower below so that a form fills its page. */
    private String section() {
        var size = landscape
                ? "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>" + margins(15, 15, 15, 15)
                : "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                        + (narrow ? margins(11, 14, 14, 14) : margins(25, 22, 26, 20));
        return "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/>" + size + "</w:sectPr>";
    }

    private static String margins(double top, double right, double left, double bottom) {
        return "<w:pgMar w:top=\"%d\" w:right=\"%d\" w:bottom=\"%d\" w:left=\"%d\" w:header=\"%d\" w:footer=\"%d\" w:gutter=\"0\"/>"
                .formatted(twips(top), twips(right), twips(bottom), twips(left), twips(10), twips(8));
    }

    private static String pageNumber() {
        return "<w:p><w:pPr><w:pStyle w:val=\"PageNumber\"/></w:pPr><w:r><w:t xml:space=\"preserve\">— </w:t></w:r>"
                + field("PAGE") + "<w:r><w:t xml:space=\"preserve\"> —</w:t></w:r></w:p>";
    }

    private String identity() {
        var line = p("Small", tabs("right", landscape ? 267 : narrow ? 182 : 162), name + "\t第 ");
        return line.replace("</w:p>", "") + field("PAGE") + run(" 页　共 ") + field("NUMPAGES") + run(" 页") + "</w:p>";
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String contentTypes() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("document", "document.main") + type("styles", "styles") + type("settings", "settings")
                + type("fontTable", "fontTable") + type("footer1", "footer") + "</Types>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>".formatted(part, TYPES, type);
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                + "</Relationships>";
    }

    private static String relation(int number, String type, String target) {
        return "<Relationship Id=\"rId%d\" Type=\"%s%s\" Target=\"%s\"/>".formatted(number, RELATIONS, type, target);
    }
}
