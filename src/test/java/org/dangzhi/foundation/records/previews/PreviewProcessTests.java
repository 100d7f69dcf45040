package org.dangzhi.foundation.records.previews;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
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
