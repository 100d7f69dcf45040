package org.dangzhi.engine.press.setting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.engine.press.docx.UnsupportedDocxException;
import org.dangzhi.engine.press.reading.BodyReader;
import org.dangzhi.engine.press.reading.Manuscript;
import org.dangzhi.engine.press.reading.PageNumberResolver;
import org.dangzhi.engine.press.reading.PageSetup;
import org.dangzhi.engine.press.reading.PropertyCascade;
import org.dangzhi.engine.press.reading.Section;
import org.dangzhi.engine.press.reading.WordField;
import org.jspecify.annotations.Nullable;

/** The text of one section, set in lines and not yet on pages. */
final class Galley {

    private final Manuscript manuscript;
    private final Section section;
    private final String name;
    private boolean namesPages;
    private @Nullable List<LayoutBox> set;

    /** @param name no other section has it: the names of its own bookmarks begin with it */
    Galley(Manuscript manuscript, Section section, String name) {
        this.manuscript = manuscript;
        this.section = section;
        this.name = name;
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
        var reader = new BodyReader(manuscript, DocxFile.BODY, new Numbers(folios));
        var blocks = reader.blocks(section.elements(), new PropertyCascade(List.of()));
        return BlockSetter.pieces(blocks, section.setup().textWidth());
    }

    /** Numbers as the round before left them; the first prints what Word last saw. */
    private final class Numbers implements PageNumberResolver {

        private final Map<String, Folio> folios;
        private int asked;

        Numbers(Map<String, Folio> folios) {
            this.folios = folios;
        }

        @Override
        public Optional<String> text(WordField field) {
            namesPages = true;
            var of = field.is("NUMPAGES") ? DocumentLayout.LAST : field.argument();
            return Optional.ofNullable(folios.get(of)).map(folio -> folio.text(field));
        }

        @Override
        public String ownPage() {
            return name + "." + ++asked;
        }
    }
}
