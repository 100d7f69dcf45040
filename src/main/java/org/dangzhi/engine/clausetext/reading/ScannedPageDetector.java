package org.dangzhi.engine.clausetext.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Detector of pages that show something and say nothing: scans. */
final class ScannedPageDetector {

    /** A page number laid over a scan is not its text. */
    private static final int FEWEST_SIGNS = 12;

    private ScannedPageDetector() {}

    /** @return numbers of the pages, counted from 1, whose words cannot be read; an empty page is none of them */
    static List<Integer> pagesWithout(List<PdfPage> pages, PDDocument document) throws IOException {
        var found = new ArrayList<Integer>();
        for (var page : pages) {
            var signs = page.rows().stream()
                    .mapToInt(placed -> placed.row().text().length())
                    .sum();
            var resources = document.getPage(page.number() - 1).getResources();
            if (signs < FEWEST_SIGNS && resources != null && showsPicture(resources, 0)) found.add(page.number());
        }
        return found;
    }

    private static boolean showsPicture(PDResources resources, int depth) throws IOException {
        for (var name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) return true;
            if (depth < 3
                    && resources.getXObject(name) instanceof PDFormXObject form
                    && form.getResources() != null
                    && showsPicture(form.getResources(), depth + 1)) return true;
        }
        return false;
    }
}
