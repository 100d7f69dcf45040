package org.dangzhi.engine.press.setting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.engine.press.docx.UnsupportedDocxException;
import org.dangzhi.engine.press.reading.BodyReader;
import org.dangzhi.engine.press.reading.PageSetup;
import org.dangzhi.engine.press.reading.PropertyCascade;
import org.dangzhi.engine.press.reading.Section;
import org.dangzhi.engine.press.reading.Styles;
import org.dangzhi.engine.press.reading.WordField;
import org.dangzhi.engine.press.type.FontLibrary;
import org.jspecify.annotations.Nullable;

/** The text of one section, set in lines and not yet on pages. */
final class Galley {

    private final DocxFile file;
    private final Styles styles;
    private final FontLibrary fonts;
    private final Section section;
    private boolean namesPages;
    private @Nullable List<LayoutBox> set;

    Galley(DocxFile file, Styles styles, FontLibrary fonts, Section section) {
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
    List<LayoutBox> pieces(Map<String, Folio> folios) throws UnsupportedDocxException {
        if (set == null || namesPages) set = set(folios);
        return set;
    }

    private List<LayoutBox> set(Map<String, Folio> folios) throws UnsupportedDocxException {
        var reader = new BodyReader(file, DocxFile.BODY, styles, fonts, field -> text(field, folios));
        var blocks = reader.blocks(section.elements(), new PropertyCascade(List.of()));
        return BlockSetter.pieces(blocks, section.setup().textWidth());
    }

    private Optional<String> text(WordField field, Map<String, Folio> folios) {
        if (!field.is("PAGEREF")) return Optional.of(""); // its own page is not known while the text is set
        namesPages = true;
        return Optional.ofNullable(folios.get(field.argument())).map(folio -> folio.text(field));
    }
}
