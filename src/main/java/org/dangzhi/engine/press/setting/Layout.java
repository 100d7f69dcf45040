package org.dangzhi.engine.press.setting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.engine.press.docx.DocxUnfit;
import org.dangzhi.engine.press.reading.Section;
import org.dangzhi.engine.press.reading.Styles;
import org.dangzhi.engine.press.type.FontShelf;

/**
 * A document on its pages.
 *
 * @param folios of the pages where the bookmarks stand, by their names
 */
public record Layout(List<Sheet> sheets, Map<String, Folio> folios) {

    private static final int MOST_ROUNDS = 5;

    /** Numbers of pages that stand in the text may move the text: it is laid again until they hold. */
    public static Layout of(DocxFile file, Styles styles, FontShelf fonts) throws DocxUnfit {
        var edges = new HeadAndFoot(file, styles, fonts);
        var galleys = new ArrayList<Galley>();
        for (var section : Section.of(file)) galleys.add(new Galley(file, styles, fonts, section));
        var layout = new Layout(List.of(), Map.of());
        for (var round = 1; round <= MOST_ROUNDS; round++) {
            var before = layout.folios;
            layout = lay(galleys, edges, before);
            if (layout.folios.equals(before) || galleys.stream().noneMatch(Galley::namesPages)) break;
        }
        return layout;
    }

    private static Layout lay(List<Galley> galleys, HeadAndFoot edges, Map<String, Folio> known) throws DocxUnfit {
        var sheets = new ArrayList<Sheet>();
        for (var galley : galleys) {
            var setup = galley.setup();
            var next = sheets.isEmpty() ? 1 : sheets.getLast().number() + 1;
            var pages = new Pages(setup, edges.room(setup), setup.firstNumber().orElse(next));
            sheets.addAll(pages.lay(galley.pieces(known)));
        }
        return new Layout(sheets, folios(sheets));
    }

    private static Map<String, Folio> folios(List<Sheet> sheets) {
        var folios = new HashMap<String, Folio>();
        for (var sheet : sheets) for (var name : sheet.bookmarks()) folios.putIfAbsent(name, sheet.folio());
        return folios;
    }
}
