package org.dangzhi.engine.press.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dangzhi.engine.press.UnsupportedFeature;
import org.dangzhi.engine.press.docx.UnsupportedDocxException;
import org.dangzhi.engine.press.docx.Xml;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reader of the paragraphs and tables in one part of a document. */
public final class BodyReader {

    final Styles styles;
    final PropertyCascade none = new PropertyCascade(List.of());
    private final Manuscript manuscript;
    private final String part;
    private final PageNumberResolver resolver;
    private final List<String> waiting = new ArrayList<>(); // bookmarks between paragraphs
    private final TableReader tables = new TableReader(this);

    /** @param part file of the package that is read */
    public BodyReader(Manuscript manuscript, String part, PageNumberResolver resolver) {
        this.manuscript = manuscript;
        this.part = part;
        this.styles = manuscript.styles();
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
        var letter = manuscript.fonts().letter(format.familyFor(codePoint), format.bold(), codePoint);
        return new Inline.Glyph(
                letter.codePoint(), letter.face(), format, letter.face().width(letter.codePoint()) * format.size());
    }

    /** @return empty for a field that keeps the text which Word last saw there */
    Optional<String> field(WordField field) {
        if (field.isOfTime()) return Optional.of(DatePicture.text(field.pictureOrUsual(), manuscript.at()));
        return field.isOfPages() ? resolver.text(field) : Optional.empty();
    }

    /** Name for the bookmark beside a field that asks for its own page; empty where the page is known. */
    String ownPage() {
        return resolver.ownPage();
    }

    /** The picture that a drawing shows; null if it is linked, missing or of a kind outside the subset. */
    byte @Nullable [] image(String relation) throws UnsupportedDocxException {
        return manuscript
                .file()
                .related(part, relation)
                .filter(UnsupportedFeature::isDrawable)
                .map(manuscript.file()::bytes)
                .orElse(null);
    }
}
