package org.dangzhi.foundation.forms;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.dangzhi.engine.press.PassedOverFont;
import org.dangzhi.engine.press.UnsupportedFeature;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.engine.press.docx.UnsupportedDocxException;
import org.dangzhi.foundation.web.NotFoundException;
import org.springframework.stereotype.Component;

/** Cache of forms filled with their kind's example, as the office looks at a template. The last few are kept. */
@Component
class FormPreviews {

    private static final int KEPT = 8;
    private static final float DOTS_PER_INCH = 96;

    private final PdfConverter pdf;
    private final Map<Integer, byte[]> printed = Collections.synchronizedMap(new LinkedHashMap<>());

    FormPreviews(PdfConverter pdf) {
        this.pdf = pdf;
    }

    FilledTemplate of(FormKind kind, byte[] template, String name) {
        return new FilledTemplate(template, kind.example(), name, pdf);
    }

    int pages(FormKind kind, byte[] template) throws IOException {
        try (var document = document(kind, template)) {
            return document.getNumberOfPages();
        }
    }

    /** @param page counted from 1 */
    byte[] picture(FormKind kind, byte[] template, int page) throws IOException {
        try (var document = document(kind, template)) {
            if (page > document.getNumberOfPages()) throw new NotFoundException();
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page - 1, DOTS_PER_INCH, ImageType.GRAY);
            var png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        }
    }

    private PDDocument document(FormKind kind, byte[] template) throws IOException {
        var key = 31 * Arrays.hashCode(template) + kind.id().hashCode();
        var bytes = printed.get(key);
        if (bytes == null) {
            bytes = of(kind, template, kind.id()).printed();
            if (printed.size() >= KEPT) printed.clear();
            printed.put(key, bytes);
        }
        return Loader.loadPDF(bytes);
    }

    /** What the built-in press leaves out of this template. */
    List<UnsupportedFeature> outside(byte[] template) {
        try {
            return UnsupportedFeature.in(DocxFile.open(template));
        } catch (UnsupportedDocxException e) {
            throw new IllegalStateException("A kept template is no document", e);
        }
    }

    /** Characters that the template itself has and no font here. */
    List<String> unprintable(byte[] template) {
        try {
            var file = DocxFile.open(template);
            var text = new StringBuilder();
            for (var part : file.texts()) text.append(file.xml(part).getTextContent());
            return pdf.unprintable(text.toString());
        } catch (UnsupportedDocxException e) {
            throw new IllegalStateException("A kept template is no document", e);
        }
    }

    List<PassedOverFont> passedOver() {
        return pdf.passedOver();
    }

    boolean printsAll() {
        return pdf.printsAll();
    }
}
