package org.dangzhi.engine.press.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dangzhi.engine.press.UnsupportedFeature;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.engine.press.docx.UnsupportedDocxException;
import org.dangzhi.engine.press.docx.Xml;
import org.dangzhi.engine.press.type.FontLibrary;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reader of the paragraphs and tables in one part of a document. */
public final class BodyReader {

    private static final Set<String> NUMBERS = Set.of("PAGE", "NUMPAGES", "PAGEREF");

    final Styles styles;
    final PropertyCascade none = new PropertyCascade(List.of());
    private final DocxFile file;
    private final String part;
    private final FontLibrary fonts;
    private final PageNumberResolver resolver;
    private final List<String> waiting = new ArrayList<>(); // bookmarks between paragraphs
    private final TableReader tables = new TableReader(this);

    public BodyReader(DocxFile file, String part, Styles styles, FontLibrary fonts, PageNumberResolver resolver) {
        this.file = file;
        this.part = part;
        this.styles = styles;
        this.fonts = fonts;
        this.resolver = resolver;
    }

    public List<Block> blocks(List<Element> elements, PropertyCascade around) throws UnsupportedDocxException {
        var blocks = new ArrayList<Block>();
        for (var element : elements) {
            switch (Objects.requireNonNullElse(element.getLocalName(), "")) {
                case "p" -> blocks.add(paragraph(element, around));
                case "tbl" -> blocks.add(tables.table(element));
                case "sdt" ->
                    blocks.addAll(blocks(
                            Xml.child(element, "sdtContent")
                                    .map(content -> Xml.children(content))
                                    .orElse(List.of()),
                            around));
                case "bookmarkStart" -> waiting.add(String.valueOf(Xml.attribute(element, "name")));
                default -> {} // marks without appearance
            }
        }
        return blocks;
    }

    private Block.Paragraph paragraph(Element paragraph, PropertyCascade around) throws UnsupportedDocxException {
        var own = Xml.child(paragraph, "pPr");
        var id = own.flatMap(properties -> Xml.child(properties, "pStyle"))
                .map(style -> Xml.attribute(style, "val"))
                .orElse(null);
        var letters = styles.run(id);
        var mark = CharacterFormat.of(letters.under(own.flatMap(properties -> Xml.child(properties, "rPr"))));
        var runs = new RunReader(this, letters, waiting);
        waiting.clear();
        var atoms = runs.atoms(paragraph);
        return new Block.Paragraph(
                ParagraphFormat.of(styles.paragraph(id, around).under(own), firstLook(atoms, mark)),
                atoms,
                runs.marks(),
                mark);
    }

    private static CharacterFormat firstLook(List<Inline> atoms, CharacterFormat otherwise) {
        return atoms.isEmpty() ? otherwise : atoms.getFirst().look();
    }

    Inline glyph(int codePoint, CharacterFormat format) {
        var letter = fonts.letter(format.familyFor(codePoint), format.bold(), codePoint);
        return new Inline.Glyph(
                letter.codePoint(), letter.face(), format, letter.face().width(letter.codePoint()) * format.size());
    }

    /** @return empty for a field that keeps the text which Word last saw there */
    Optional<String> field(String instruction) {
        var field = WordField.of(instruction);
        return NUMBERS.contains(field.kind()) ? resolver.text(field) : Optional.empty();
    }

    /** The picture that a drawing shows; null if it is linked, missing or of a kind outside the subset. */
    byte @Nullable [] image(String relation) throws UnsupportedDocxException {
        return file.related(part, relation)
                .filter(UnsupportedFeature::isDrawable)
                .map(file::bytes)
                .orElse(null);
    }
}
