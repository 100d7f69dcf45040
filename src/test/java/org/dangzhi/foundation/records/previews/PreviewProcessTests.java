package org.dangzhi.foundation.records.previews;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewProcessTests {

    @TempDir
    Path folder;

    private final PreviewProcess process = new PreviewProcess();

    @AfterEach
    void end() {
        process.close();
    }

    @Test
    void drawsOnAfterOneThatTookTooLong() throws IOException {
        var preview = folder.resolve("preview");

        assertThat(process.draw("application/pdf", nestedForms(), preview)).contains("more than 8 s");
        assertThat(process.draw("image/png", png(1200, 800), preview)).isEmpty();
        assertThat(ImageIO.read(preview.toFile()).getWidth()).isEqualTo(PreviewDrawing.WIDTH);
    }

    @Test
    void decodesNothingOfAPictureWithTooManyPixels() throws IOException {
        assertThat(process.draw("image/png", emptyPng(20_000, 20_000), folder.resolve("preview")))
                .contains("400000000 pixels");
        assertThat(process.draw("image/tiff", emptyTiff(20_000, 20_000), folder.resolve("preview")))
                .contains("400000000 pixels");
    }

    @Test
    void decodesNothingOfAPictureWithTooManyPixelsInsideAPdf() throws IOException {
        var preview = folder.resolve("preview");

        assertThat(process.draw("application/pdf", pdfOf(empty(20_000, 20_000)), preview))
                .contains("400000000 pixels");
        assertThat(process.draw("application/pdf", pdfOf(empty(12_000, 9_900)), preview))
                .contains("bytes are too many");
        assertThat(process.draw("application/pdf", pdfOf(withSoftMask(20_000)), preview))
                .contains("400000000 pixels");
        assertThat(process.draw("application/pdf", pdfOf(jpegThatIsLargerThanSaid(20_000)), preview))
                .contains("400000000 pixels");
    }

    @Test
    void drawsAScanAtSixHundredDotsAnInch() throws IOException {
        var preview = folder.resolve("preview");

        assertThat(process.draw("application/pdf", pdfOf(empty(4_960, 7_016)), preview))
                .isEmpty();
        assertThat(ImageIO.read(preview.toFile()).getWidth()).isEqualTo(PreviewDrawing.WIDTH);
    }

    private Path png(int width, int height) throws IOException {
        var file = folder.resolve("picture.png");
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }

    /** The head of a picture of so many pixels, and none of them. */
    private Path emptyPng(int width, int height) throws IOException {
        var file = folder.resolve("empty.png");
        try (var out = new DataOutputStream(Files.newOutputStream(file))) {
            out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
            var head = ByteBuffer.allocate(17)
                    .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                    .putInt(width)
                    .putInt(height)
                    .put(new byte[] {8, 0, 0, 0, 0})
                    .array();
            out.writeInt(13);
            out.write(head);
            var sum = new CRC32();
            sum.update(head);
            out.writeInt((int) sum.getValue());
        }
        return file;
    }

    /** The directory of a grey picture of so many pixels, and none of them. */
    private Path emptyTiff(int width, int height) throws IOException {
        var file = folder.resolve("empty.tif");
        int[][] entries = {
            {256, width}, {257, height}, {258, 8}, {259, 1}, {262, 1}, {273, 200}, {277, 1}, {278, height}, {279, 1}
        };
        var out = ByteBuffer.allocate(256).order(ByteOrder.LITTLE_ENDIAN);
        out.put(new byte[] {'I', 'I', 42, 0}).putInt(8).putShort((short) entries.length);
        for (var entry : entries)
            out.putShort((short) entry[0]).putShort((short) 4).putInt(1).putInt(entry[1]);
        Files.write(file, out.array());
        return file;
    }

    /** A page that holds one picture. */
    private Path pdfOf(Picture picture) throws IOException {
        var file = folder.resolve("picture.pdf");
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(picture.in(document), 0, 0, 595, 842);
            }
            document.save(file.toFile());
        }
        return file;
    }

    private interface Picture {
        PDImageXObject in(PDDocument document) throws IOException;
    }

    /** In colour, of nothing but black as far as it goes: a megabyte packed to a thousand bytes. */
    private static Picture empty(int width, int height) {
        return document -> {
            var packed = new ByteArrayOutputStream();
            try (var deflated = new DeflaterOutputStream(packed)) {
                deflated.write(new byte[1 << 20]);
            }
            return picture(document, packed.toByteArray(), COSName.FLATE_DECODE, width, height);
        };
    }

    private static Picture withSoftMask(int pixels) {
        return document -> {
            var picture = empty(10, 10).in(document);
            picture.getCOSObject().setItem(COSName.SMASK, empty(pixels, pixels).in(document));
            return picture;
        };
    }

    /** The document says ten pixels, the head of the JPEG another number. */
    private static Picture jpegThatIsLargerThanSaid(int pixels) {
        return document -> {
            var out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB), "jpeg", out);
            var jpeg = out.toByteArray();
            for (int at = 0; at + 9 < jpeg.length; at++)
                if (jpeg[at] == (byte) 0xFF && jpeg[at + 1] == (byte) 0xC0)
                    ByteBuffer.wrap(jpeg).putShort(at + 5, (short) pixels).putShort(at + 7, (short) pixels);
            return picture(document, jpeg, COSName.DCT_DECODE, 10, 10);
        };
    }

    private static PDImageXObject picture(PDDocument document, byte[] packed, COSName filter, int width, int height)
            throws IOException {
        return new PDImageXObject(
                document, new ByteArrayInputStream(packed), filter, width, height, 8, PDDeviceRGB.INSTANCE);
    }

    /** Twelve forms, each of which draws the next ten times: 10¹² lines in a file of few kilobytes. */
    private Path nestedForms() throws IOException {
        var file = folder.resolve("nested.pdf");
        try (var document = new PDDocument()) {
            var inner = form(document, "0 0 m 9 9 l S ".repeat(10), null);
            for (int depth = 0; depth < 12; depth++) inner = form(document, "/F Do ".repeat(10), inner);
            var page = new PDPage();
            page.setResources(resources(inner));
            page.setContents(stream(document, "/F Do"));
            document.addPage(page);
            document.save(file.toFile());
        }
        return file;
    }

    private static PDFormXObject form(PDDocument document, String content, @Nullable PDFormXObject inner)
            throws IOException {
        var form = new PDFormXObject(stream(document, content));
        form.setBBox(new PDRectangle(100, 100));
        if (inner != null) form.setResources(resources(inner));
        return form;
    }

    private static PDResources resources(PDFormXObject form) {
        var resources = new PDResources();
        resources.put(COSName.getPDFName("F"), form);
        return resources;
    }

    private static PDStream stream(PDDocument document, String content) throws IOException {
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }
}
