package org.dangzhi.engine.press.setting;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.dangzhi.engine.press.reading.Block.Line;
import org.dangzhi.engine.press.reading.Inline;
import org.dangzhi.engine.press.reading.PageSetup;
import org.dangzhi.engine.press.setting.LineBox.PlacedInline;

/** Canvas of one PDF page; lengths are points from the upper left. */
public final class PdfCanvas implements AutoCloseable {

    private final PDDocument document;
    private final PdfFonts fonts;
    private final PDPageContentStream stream;
    private final PageSetup setup;
    private final float pageHeight;
    private final List<Runnable> front = new ArrayList<>();

    /** @param fonts those of the document, shared by its pages */
    public PdfCanvas(PDDocument document, PdfFonts fonts, PageSetup setup) throws IOException {
        this.document = document;
        this.fonts = fonts;
        this.setup = setup;
        this.pageHeight = setup.height();
        var page = new PDPage(new PDRectangle(setup.width(), setup.height()));
        document.addPage(page);
        stream = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, true);
    }

    void letters(List<PlacedInline> atoms, float x, float baseline) {
        try {
            for (var from = 0; from < atoms.size(); ) {
                var run = GlyphRun.from(atoms, from);
                if (run.length() > 0) run.write(this, stream, x, pageHeight - baseline);
                from += Math.max(1, run.length());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PageSetup setup() {
        return setup;
    }

    /** What covers the text of the page is painted after all of it. */
    void inFront(Runnable painting) {
        front.add(painting);
    }

    PdfFonts fonts() {
        return fonts;
    }

    void line(Line line, float x1, float y1, float x2, float y2) {
        try {
            stream.setStrokingColor(line.color());
            stream.setLineWidth(line.width());
            stream.setLineDashPattern(line.dash(), 0);
            stream.setLineCapStyle(line.dash().length == 0 ? 2 : 0);
            var apart = line.twice() ? line.width() : 0;
            stroke(x1, y1 - (y1 == y2 ? apart : 0), x2, y2 - (y1 == y2 ? apart : 0));
            if (line.twice())
                stroke(
                        x1 + (x1 == x2 ? apart : 0),
                        y1 + (y1 == y2 ? apart : 0),
                        x2 + (x1 == x2 ? apart : 0),
                        y2 + (y1 == y2 ? apart : 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stroke(float x1, float y1, float x2, float y2) throws IOException {
        stream.moveTo(x1, pageHeight - y1);
        stream.lineTo(x2, pageHeight - y2);
        stream.stroke();
    }

    void fill(Color color, float left, float top, float right, float bottom) {
        try {
            stream.setNonStrokingColor(color);
            stream.addRect(left, pageHeight - bottom, right - left, bottom - top);
            stream.fill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void picture(Inline.Picture picture, float left, float top) {
        try {
            var image = PDImageXObject.createFromByteArray(document, picture.image(), "picture");
            stream.drawImage(image, left, pageHeight - top - picture.height(), picture.width(), picture.height());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        front.forEach(Runnable::run);
        stream.close();
    }
}
