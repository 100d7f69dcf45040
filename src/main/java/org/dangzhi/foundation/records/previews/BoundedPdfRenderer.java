package org.dangzhi.foundation.records.previews;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.jspecify.annotations.Nullable;

/** {@code PDFRenderer} that looks at how large a picture on the page is before it decodes it, and reads a large one sparsely. */
final class BoundedPdfRenderer extends PDFRenderer {

    /** What is packed otherwise than as a JPEG is unpacked whole: a page in colour at 600 dots an inch stays below. */
    private static final long MOST_BYTES = 128L << 20;

    private static final List<String> JPEG =
            List.of(COSName.DCT_DECODE.getName(), COSName.DCT_DECODE_ABBREVIATION.getName());

    BoundedPdfRenderer(PDDocument document) {
        super(document);
        setSubsamplingAllowed(true);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters);
    }

    private static final class Drawer extends PageDrawer {

        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        /** The library passes over a picture that fails by an {@code IOException}, and the preview would be an empty sheet. */
        @Override
        public void drawImage(PDImage image) throws IOException {
            try {
                refuseTooLarge(image);
            } catch (PictureTooLargeException tooLarge) {
                throw new UncheckedIOException(tooLarge);
            }
            super.drawImage(image);
        }

        private static void refuseTooLarge(PDImage image) throws IOException {
            long unpacked = unpacked(image);
            if (image instanceof PDImageXObject picture)
                unpacked += unpacked(picture.getMask()) + unpacked(picture.getSoftMask());
            if (unpacked > MOST_BYTES) throw new PictureTooLargeException(unpacked + " bytes are too many");
        }

        /** Bytes that unpacking it takes; none for a JPEG, of which every n-th pixel is read. */
        private static long unpacked(@Nullable PDImage image) throws IOException {
            if (image == null) return 0;
            PreviewDrawing.refuseTooMany(image.getWidth(), image.getHeight());
            if ("jpg".equals(image.getSuffix())) {
                refuseLargeJpeg(image);
                return 0;
            }
            long bits = image.isStencil()
                    ? 1
                    : (long) image.getBitsPerComponent() * image.getColorSpace().getNumberOfComponents();
            return (long) image.getWidth() * image.getHeight() * bits / Byte.SIZE;
        }

        /** By its own head, for what the document says of it need not be so. */
        private static void refuseLargeJpeg(PDImage image) throws IOException {
            try (var in = ImageIO.createImageInputStream(image.createInputStream(JPEG))) {
                var readers = ImageIO.getImageReaders(in);
                if (!readers.hasNext()) return; // whoever decodes it says so
                var reader = readers.next();
                try {
                    reader.setInput(in);
                    PreviewDrawing.refuseTooMany(reader.getWidth(0), reader.getHeight(0));
                } finally {
                    reader.dispose();
                }
            }
        }
    }
}
