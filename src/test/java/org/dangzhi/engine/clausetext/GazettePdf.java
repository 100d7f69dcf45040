package org.dangzhi.engine.clausetext;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** PDF as a gazette prints it: a header, wrapped lines indented by two characters, a page number. */
public final class GazettePdf implements AutoCloseable {

    private static final int SIZE = 16;
    private static final int SIGNS = 28;
    private static final int ROWS = 20;
    private static final float LEFT = (PDRectangle.A4.getWidth() - SIGNS * SIZE) / 2;

    private record Placed(String text, float left) {}

    private final PDDocument document = new PDDocument();
    private final PDFont font;

    private GazettePdf() throws IOException {
        try (var in = GazettePdf.class.getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf")) {
            if (in == null) throw new AssertionError("the font is not on the class path");
            font = PDType0Font.load(document, in);
        }
    }

    public static byte[] of(String text) {
        try (var print = new GazettePdf()) {
            var rows = text.lines().flatMap(line -> set(line).stream()).toList();
            for (var i = 0; i < rows.size(); i += ROWS) print.page(rows.subList(i, Math.min(rows.size(), i + ROWS)));
            return print.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A first page with text, then pictures of pages. */
    public static byte[] scanned(String text, int pictures) {
        try (var print = new GazettePdf()) {
            if (!text.isEmpty()) print.page(set(text));
            for (var i = 0; i < pictures; i++) print.picture();
            return print.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] locked(String text) {
        try (var print = new GazettePdf()) {
            print.page(set(text));
            print.document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            return print.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Placed> set(String line) {
        if (!line.matches("^[第（].*条.*|.*[。；：]$"))
            return List.of(new Placed(line, LEFT + (SIGNS - line.length()) * SIZE / 2f));
        var rows = new ArrayList<Placed>();
        var rest = line;
        while (!rest.isEmpty()) {
            var room = SIGNS - (rows.isEmpty() ? 2 : 0);
            var end = Math.min(room, rest.length());
            if (end < rest.length() && "，。；：、".indexOf(rest.charAt(end)) >= 0) end--;
            rows.add(new Placed(rest.substring(0, end), LEFT + (rows.isEmpty() ? 2 * SIZE : 0)));
            rest = rest.substring(end);
        }
        return rows;
    }

    private void page(List<Placed> rows) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var out = new PDPageContentStream(document, page)) {
            write(out, "海州市人民政府公报　2021年第" + document.getNumberOfPages() + "期", LEFT, 800);
            for (var i = 0; i < rows.size(); i++)
                write(out, rows.get(i).text(), rows.get(i).left(), 730 - i * 32);
            write(out, "— " + document.getNumberOfPages() + " —", 280, 50);
        }
    }

    private void write(PDPageContentStream out, String text, float left, float height) throws IOException {
        out.beginText();
        out.setFont(font, SIZE);
        out.newLineAtOffset(left, height);
        out.showText(text);
        out.endText();
    }

    private void picture() throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        var scan = LosslessFactory.createFromImage(document, new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY));
        try (var out = new PDPageContentStream(document, page)) {
            out.drawImage(
                    scan,
                    0,
                    0,
                    page.getMediaBox().getWidth(),
                    page.getMediaBox().getHeight());
        }
    }

    private byte[] bytes() throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
