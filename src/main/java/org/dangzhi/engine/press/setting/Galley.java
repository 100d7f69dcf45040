package org.dangzhi.engine.press.setting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.engine.press.docx.DocxUnfit;
import org.dangzhi.engine.press.reading.Cascade;
import org.dangzhi.engine.press.reading.Field;
import org.dangzhi.engine.press.reading.PageSetup;
import org.dangzhi.engine.press.reading.Reader;
import org.dangzhi.engine.press.reading.Section;
import org.dangzhi.engine.press.reading.Styles;
import org.dangzhi.engine.press.type.FontShelf;
import org.jspecify.annotations.Nullable;

/** The text of one section, set in lines and not yet on pages. */
final class Galley {

    private final DocxFile file;
    private final Styles styles;
    private final FontShelf fonts;
    private final Section section;
    private boolean namesPages;
    private @Nullable List<Piece> set;

    Galley(DocxFile file, Styles styles, FontShelf fonts, Section section) {
        this.file = file;
        this.styles = styles;
        this.fonts = fonts;
        this.section = section;
    }

    PageSetup setup() {
        return section.setup();
    }

    /** Whether its text holds numbers of pages, and has to be set again when these have changed. */
    boolean namesPages() {
        return namesPages;
    }

    /** @param folios of the pages where the bookmarks stand, by their names */
    List<Piece> pieces(Map<String, Folio> folios) throws DocxUnfit {
        if (set == null || namesPages) set = set(folios);
        return set;
    }

    private List<Piece> set(Map<String, Folio> folios) throws DocxUnfit {
        var reader = new Reader(file, DocxFile.BODY, styles, fonts, field -> text(field, folios));
        var blocks = reader.blocks(section.elements(), new Cascade(List.of()));
        return Setter.pieces(blocks, section.setup().textWidth());
    }

    private Optional<String> text(Field field, Map<String, Folio> folios) {
        if (!field.is("PAGEREF")) return Optional.of(""); // its own page is not known while the text is set
        namesPages = true;
        return Optional.ofNullable(folios.get(field.argument())).map(folio -> folio.text(field));
    }
}
