package org.dangzhi.foundation.records;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Small pictures of pictures, and of PDFs' first pages; made when first asked for, kept beside the contents. */
@Component
class Previews {

    private static final Logger LOG = LoggerFactory.getLogger(Previews.class);
    private static final int WIDTH = 480;
    private static final int TALLEST = 4 * WIDTH; // of a strip as long as a roll of paper only so much is drawn

    private final ContentStore contents;
    private final Semaphore two = new Semaphore(2); // decoding takes memory: a page of twenty pictures takes turns

    Previews(ContentStore contents) {
        this.contents = contents;
    }

    /** A JPEG; empty for what has no picture, or none that can be drawn. */
    Optional<Path> of(StoredFile file) {
        try {
            return file.hasPreview() ? kept(file) : Optional.empty();
        } catch (IOException e) {
            throw FileRefused.storeAway(e);
        }
    }

    private Optional<Path> kept(StoredFile file) throws IOException {
        var kept = contents.incoming()
                .resolveSibling("previews")
                .resolve(file.sha256().substring(0, 2))
                .resolve(file.sha256() + ".jpg");
        if (!Files.exists(kept)) draw(file, kept);
        return Files.size(kept) == 0 ? Optional.empty() : Optional.of(kept);
    }

    /** What cannot be drawn leaves an empty file, so that it is not tried at every look. */
    private void draw(StoredFile file, Path kept) throws IOException {
        var copy = Files.createTempFile(contents.incoming(), "original", "");
        var fresh = Files.createTempFile(contents.incoming(), "preview", "");
        two.acquireUninterruptibly();
        try {
            copyTo(copy, file);
            draw(file, copy, fresh);
            Files.createDirectories(kept.getParent());
            Files.move(fresh, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            two.release();
            Files.deleteIfExists(copy);
            Files.deleteIfExists(fresh);
        }
    }

    /** Not being reached is no fault of the picture: nothing is kept then. */
    private void copyTo(Path copy, StoredFile file) throws IOException {
        try (var in = contents.open(file.sha256())) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void draw(StoredFile file, Path copy, Path fresh) {
        try {
            var drawn = FileTypes.isPdf(file.type()) ? firstPage(copy) : picture(copy);
            ImageIO.write(onWhite(drawn), "jpeg", fresh.toFile());
        } catch (IOException | RuntimeException e) {
            LOG.info("File {} has no preview: {}", file.id().id(), e.toString());
        }
    }

    private static BufferedImage firstPage(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var page = document.getPage(0).getCropBox();
            float scale = Math.min(WIDTH / page.getWidth(), TALLEST / page.getHeight());
            return new PDFRenderer(document).renderImage(0, scale);
        }
    }

    /** Reads only every n-th pixel of a large picture. */
    private static BufferedImage picture(Path content) throws IOException {
        try (var in = ImageIO.createImageInputStream(content.toFile())) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            try {
                reader.setInput(in);
                var how = reader.getDefaultReadParam();
                int step = Math.max(1, Math.max(reader.getWidth(0) / (2 * WIDTH), reader.getHeight(0) / (2 * TALLEST)));
                how.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, how);
            } finally {
                reader.dispose();
            }
        }
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
