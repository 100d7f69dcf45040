package org.dangzhi.foundation.records.previews;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.apache.pdfbox.Loader;
import org.dangzhi.foundation.records.FileTypes;

/** Drawing of a preview: the picture, or the PDF's first page, small, on white, as a JPEG. */
final class PreviewDrawing {

    static final int WIDTH = 480;
    private static final int TALLEST = 4 * WIDTH; // of a strip as long as a roll of paper only so much is drawn

    /** The largest cameras stay below; what claims more is decoded by nobody. */
    private static final long MOST_PIXELS = 120_000_000;

    private PreviewDrawing() {}

    static void draw(String type, Path original, Path preview) throws IOException {
        var drawn = FileTypes.isPdf(type) ? firstPage(original) : picture(original);
        ImageIO.write(onWhite(drawn), "jpeg", preview.toFile());
    }

    private static BufferedImage firstPage(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var page = document.getPage(0).getCropBox();
            float scale = Math.min(WIDTH / page.getWidth(), TALLEST / page.getHeight());
            return new BoundedPdfRenderer(document).renderImage(0, scale);
        } catch (UncheckedIOException tooLarge) {
            throw tooLarge.getCause();
        }
    }

    /** Reads only every n-th pixel of a large picture. */
    private static BufferedImage picture(Path content) throws IOException {
        try (var in = ImageIO.createImageInputStream(content.toFile())) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            try {
                reader.setInput(in);
                refuseTooMany(reader.getWidth(0), reader.getHeight(0));
                var how = reader.getDefaultReadParam();
                int step = Math.max(1, Math.max(reader.getWidth(0) / (2 * WIDTH), reader.getHeight(0) / (2 * TALLEST)));
                how.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, how);
            } finally {
                reader.dispose();
            }
        }
    }

    static void refuseTooMany(int width, int height) throws IOException {
        long pixels = (long) width * height;
        if (pixels > MOST_PIXELS) throw new PictureTooLargeException(pixels + " pixels are too many");
    }

    private static BufferedImage onWhite(BufferedImage image) {
        int width = Math.min(WIDTH, image.getWidth());
        int height = Math.max(1, image.getHeight() * width / image.getWidth());
        var flat = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = flat.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return flat;
    }
}
