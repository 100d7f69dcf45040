package org.dangzhi.engine.press.setting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.dangzhi.engine.press.reading.DocumentMark.Heading;

/** The headings of a document, for the column beside its pages. */
public final class Outline {

    private record OpenHeading(int level, PDOutlineNode node) {}

    private final PDDocumentOutline root = new PDDocumentOutline();
    private final Deque<OpenHeading> open = new ArrayDeque<>(List.of(new OpenHeading(0, root)));

    private Outline() {}

    /** Adds what the sheets hold; nothing if they hold no headings. */
    public static void add(PDDocument document, List<LaidOutPage> sheets) {
        var outline = new Outline();
        for (var number = 0; number < sheets.size(); number++)
            for (var laid : sheets.get(number).pieces())
                for (var mark : laid.piece().marks())
                    if (mark instanceof Heading heading) outline.add(heading, document.getPage(number), laid.top());
        if (!outline.root.hasChildren()) return;
        outline.root.openNode();
        document.getDocumentCatalog().setDocumentOutline(outline.root);
    }

    private void add(Heading heading, PDPage page, float top) {
        var place = new PDPageFitWidthDestination();
        place.setPage(page);
        place.setTop(Math.round(page.getMediaBox().getHeight() - top));
        var item = new PDOutlineItem();
        item.setTitle(heading.text());
        item.setDestination(place);
        while (open.element().level() >= heading.level()) open.pop();
        open.element().node().addLast(item);
        open.push(new OpenHeading(heading.level(), item));
    }
}
