package org.dangzhi.foundation.records;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Integrity check of a content: whether it is what its first bytes claim. */
final class ContentIntegrity {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    /** Of a side: beyond lie made-up pictures that fill the memory. */
    private static final int MOST_PIXELS = 30_000;

    private ContentIntegrity() {}

    static boolean of(Path content, String type) throws IOException {
        if (FileTypes.isPicture(type)) return picture(content);
        if (FileTypes.isPdf(type)) return pdf(content);
        if (type.startsWith(OFFICE)) return zip(content, "[Content_Types].xml");
        if (type.equals("application/zip")) return zip(content, "");
        return true;
    }

    /** The header only: a picture that is decoded whole could fill the memory. */
    private static boolean picture(Path content) throws IOException {
        try (var in = ImageIO.createImageInputStream(content.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) return false;
            var reader = readers.next();
            try {
                reader.setInput(in);
                return drawable(reader.getWidth(0)) && drawable(reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
            return false;
        }
    }

    private static boolean drawable(int side) {
        return side > 0 && side <= MOST_PIXELS;
    }

    private static boolean pdf(Path content) {
        try (var document = Loader.loadPDF(content.toFile())) {
            return document.getNumberOfPages() > 0;
        } catch (InvalidPasswordException locked) {
            return true; // sound, only not for us to read
        } catch (IOException | IllegalArgumentException damaged) {
            return false;
        }
    }

    private static boolean zip(Path content, String wanted) throws IOException {
        try (var zip = new ZipFile(content.toFile())) {
            return wanted.isEmpty() || zip.getEntry(wanted) != null;
        } catch (ZipException damaged) {
            return false;
        }
    }
}
