package org.dangzhi.engine.press.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dangzhi.engine.press.Outside;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.engine.press.docx.DocxUnfit;
import org.dangzhi.engine.press.docx.Xml;
import org.dangzhi.engine.press.type.FontShelf;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads paragraphs and tables of one part of a document. */
public final class Reader {

    private static final Set<String> NUMBERS = Set.of("PAGE", "NUMPAGES", "PAGEREF");

    final Styles styles;
    final Cascade none = new Cascade(List.of());
    private final DocxFile file;
    private final String part;
    private final FontShelf fonts;
    private final Fields fields;
    private final List<String> waiting = new ArrayList<>(); // bookmarks between paragraphs
    private final TableReader tables = new TableReader(this);

    public Reader(DocxFile file, String part, Styles styles, FontShelf fonts, Fields fields) {
        this.file = file;
        this.part = part;
        this.styles = styles;
        this.fonts = fonts;
        this.fields = fields;
    }

    public List<Block> blocks(List<Element> elements, Cascade around) throws DocxUnfit {
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

    private Block.Para paragraph(Element paragraph, Cascade around) throws DocxUnfit {
        var own = Xml.child(paragraph, "pPr");
        var id = own.flatMap(properties -> Xml.child(properties, "pStyle"))
                .map(style -> Xml.attribute(style, "val"))
                .orElse(null);
        var letters = styles.run(id);
        var mark = Look.of(letters.under(own.flatMap(properties -> Xml.child(properties, "rPr"))));
        var runs = new RunReader(this, letters, waiting);
        waiting.clear();
        var atoms = runs.atoms(paragraph);
        return new Block.Para(
                ParaFormat.of(styles.paragraph(id, around).under(own), firstLook(atoms, mark)),
                atoms,
                runs.marks(),
                mark);
    }

    private static Look firstLook(List<Atom> atoms, Look otherwise) {
        return atoms.isEmpty() ? otherwise : atoms.getFirst().look();
    }

    Atom glyph(int codePoint, Look look) {
        var letter = fonts.letter(look.familyFor(codePoint), look.bold(), codePoint);
        return new Atom.Glyph(
                letter.codePoint(), letter.face(), look, letter.face().width(letter.codePoint()) * look.size());
    }

    /** @return empty for a field that keeps the text which Word last saw there */
    Optional<String> field(String instruction) {
        var field = Field.of(instruction);
        return NUMBERS.contains(field.kind()) ? fields.text(field) : Optional.empty();
    }

    /** The picture that a drawing shows; null if it is linked, missing or of a kind outside the subset. */
    byte @Nullable [] image(String relation) throws DocxUnfit {
        return file.related(part, relation)
                .filter(Outside::isDrawable)
                .map(file::bytes)
                .orElse(null);
    }
}
