package org.dangzhi.engine.press.setting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dangzhi.engine.press.docx.UnsupportedDocxException;
import org.dangzhi.engine.press.reading.Manuscript;
import org.dangzhi.engine.press.reading.Section;

/**
 * Layout of a document: its pages, and the folio of each bookmark.
 *
 * @param folios of the pages where the bookmarks stand, by their names
 */
public record DocumentLayout(List<LaidOutPage> sheets, Map<String, Folio> folios) {

    private static final int MOST_ROUNDS = 5;

    /** Names that no bookmark of Word can have begin with it: those of fields that ask for their own page. */
    static final String OWN = "\0";

    /** By this name the last page is asked for. */
    static final String LAST = OWN + "last";

    /** Numbers of pages that stand in the text may move the text: it is laid again until they hold. */
    public static DocumentLayout of(Manuscript manuscript) throws UnsupportedDocxException {
        var edges = new HeadersAndFooters(manuscript);
        var galleys = new ArrayList<Galley>();
        for (var section : Section.of(manuscript.file()))
            galleys.add(new Galley(manuscript, section, OWN + galleys.size()));
        var layout = new DocumentLayout(List.of(), Map.of());
        for (var round = 1; round <= MOST_ROUNDS; round++) {
            var before = layout.folios;
            layout = lay(galleys, edges, before);
            if (layout.folios.equals(before) || galleys.stream().noneMatch(Galley::namesPages)) break;
        }
        return layout;
    }

    private static DocumentLayout lay(List<Galley> galleys, HeadersAndFooters edges, Map<String, Folio> known)
            throws UnsupportedDocxException {
        var sheets = new ArrayList<LaidOutPage>();
        for (var galley : galleys) {
            var setup = galley.setup();
            var next = sheets.isEmpty() ? 1 : sheets.getLast().number() + 1;
            var pages =
                    new Paginator(setup, edges.room(setup), setup.firstNumber().orElse(next));
            sheets.addAll(pages.lay(galley.pieces(known)));
        }
        return new DocumentLayout(sheets, folios(sheets));
    }

    private static Map<String, Folio> folios(List<LaidOutPage> sheets) {
        var folios = new HashMap<String, Folio>();
        for (var sheet : sheets) for (var name : sheet.bookmarks()) folios.putIfAbsent(name, sheet.folio());
        folios.put(LAST, new Folio(sheets.size(), "decimal"));
        return folios;
    }

    /** The page of each bookmark of the document, as the page's own number is written. */
    public Map<String, String> bookmarks() {
        var pages = new HashMap<String, String>();
        folios.forEach((name, folio) -> {
            if (!name.startsWith(OWN)) pages.put(name, folio.text());
        });
        return pages;
    }
}
