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
import org.dangzhi.engine.press.Outside;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.engine.press.docx.DocxUnfit;
import org.dangzhi.foundation.web.NotFound;
import org.springframework.stereotype.Component;

/** Forms filled with their kind's example, as the office looks at a template. The last few are kept. */
@Component
class Examples {

    private static final int KEPT = 8;
    private static final float DOTS_PER_INCH = 96;

    private final PdfMaker pdf;
    private final Map<Integer, byte[]> printed = Collections.synchronizedMap(new LinkedHashMap<>());

    Examples(PdfMaker pdf) {
        this.pdf = pdf;
    }

    FilledPaper of(FormKind kind, byte[] template, String name) {
        return new FilledPaper(template, kind.example(), name, pdf);
    }

    int pages(FormKind kind, byte[] template) throws IOException {
        try (var document = document(kind, template)) {
            return document.getNumberOfPages();
        }
    }

    /** @param page counted from 1 */
    byte[] picture(FormKind kind, byte[] template, int page) throws IOException {
        try (var document = document(kind, template)) {
            if (page > document.getNumberOfPages()) throw new NotFound();
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
    List<Outside> outside(byte[] template) {
        try {
            return Outside.in(DocxFile.open(template));
        } catch (DocxUnfit e) {
            throw new IllegalStateException("A kept template is no document", e);
        }
    }

    boolean printsAll() {
        return pdf.printsAll();
    }
}
