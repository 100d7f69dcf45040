package org.dangzhi.engine.press.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dangzhi.engine.press.docx.UnsupportedDocxException;
import org.dangzhi.engine.press.docx.Xml;
import org.dangzhi.engine.press.reading.Block.PlacedMark;
import org.dangzhi.engine.press.type.PlainSigns;
import org.dangzhi.engine.press.type.SymbolFonts;
import org.w3c.dom.Element;

/** Reads the runs of one paragraph into atoms. */
final class RunReader {

    private final BodyReader reader;
    private final PropertyCascade letters;
    private final List<Inline> atoms = new ArrayList<>();
    private final FieldReader fields = new FieldReader();
    private final List<PlacedMark> marks = new ArrayList<>();

    /**
     * @param letters properties that the paragraph's style gives its runs
     * @param before bookmarks in front of the paragraph
     */
    RunReader(BodyReader reader, PropertyCascade letters, List<String> before) {
        this.reader = reader;
        this.letters = letters;
        before.forEach(this::bookmark);
    }

    private void bookmark(String name) {
        marks.add(new PlacedMark(new DocumentMark.Bookmark(name), atoms.size()));
    }

    List<PlacedMark> marks() {
        return marks;
    }

    List<Inline> atoms(Element paragraph) throws UnsupportedDocxException {
        for (var element : Xml.children(paragraph)) {
            switch (Objects.requireNonNullElse(element.getLocalName(), "")) {
                case "r" -> run(element);
                case "hyperlink", "ins", "moveTo", "smartTag", "customXml", "bdo", "dir", "rubyBase" -> atoms(element);
                case "sdt" -> atoms(Xml.child(element, "sdtContent").orElse(element));
                case "fldSimple" -> simpleField(element);
                case "bookmarkStart" -> bookmark(String.valueOf(Xml.attribute(element, "name")));
                default -> {} // deleted text, properties
            }
        }
        return atoms;
    }

    private void simpleField(Element field) throws UnsupportedDocxException {
        var before = atoms.size();
        atoms(field);
        var answer = answer(WordField.of(String.valueOf(Xml.attribute(field, "instr"))), before);
        if (answer.isEmpty()) return;
        var look = atoms.size() > before ? atoms.get(before).look() : CharacterFormat.of(letters);
        atoms.subList(before, atoms.size()).clear();
        text(answer.get(), look);
    }

    private void run(Element run) throws UnsupportedDocxException {
        var own = Xml.child(run, "rPr");
        if (own.flatMap(properties -> Xml.child(properties, "vanish")).isPresent()) return;
        var style = own.flatMap(properties -> Xml.child(properties, "rStyle")).map(id -> Xml.attribute(id, "val"));
        var look = CharacterFormat.of(
                letters.under(style.map(reader.styles::character).orElse(reader.none))
                        .under(own));
        for (var piece : Xml.children(run)) {
            switch (Objects.requireNonNullElse(piece.getLocalName(), "")) {
                case "fldChar" -> field(piece, look);
                case "instrText" -> fields.instruction(piece.getTextContent());
                default -> {
                    if (fields.isText()) piece(piece, look);
                }
            }
        }
    }

    private void field(Element mark, CharacterFormat look) {
        var answer = fields.mark(mark).flatMap(field -> answer(field, atoms.size()));
        if (answer.isEmpty()) return;
        text(answer.get(), look);
        if ("separate".equals(Xml.attribute(mark, "fldCharType"))) fields.isAnswered();
    }

    /** A field that asks for its own page asks for the page of a bookmark beside it. */
    private Optional<String> answer(WordField field, int at) {
        if (!field.is("PAGE")) return reader.field(field);
        var here = reader.ownPage();
        if (!here.isEmpty()) marks.add(new PlacedMark(new DocumentMark.Bookmark(here), at));
        return reader.field(field.about(here));
    }

    private void piece(Element piece, CharacterFormat look) throws UnsupportedDocxException {
        switch (Objects.requireNonNullElse(piece.getLocalName(), "")) {
            case "t" -> text(piece.getTextContent(), look);
            case "tab", "ptab" -> atoms.add(new Inline.Tab(look, null));
            case "br", "cr" -> atoms.add(new Inline.Break(look, "page".equals(Xml.attribute(piece, "type"))));
            case "noBreakHyphen" -> text("\u2011", look);
            case "drawing", "AlternateContent", "pict" -> drawing(piece, look);
            case "sym" -> symbol(piece, look);
            case "ruby" -> atoms(Xml.child(piece, "rubyBase").orElse(piece));
            default -> {} // shows nothing, or is named by UnsupportedFeature
        }
    }

    private void symbol(Element symbol, CharacterFormat look) {
        RunContent.sign(symbol).ifPresent(sign -> atoms.add(reader.glyph(sign, look)));
    }

    private void text(String text, CharacterFormat look) {
        text.codePoints()
                .filter(codePoint -> !PlainSigns.showsNothing(codePoint) || PlainSigns.endsLine(codePoint))
                .mapToObj(codePoint -> sign(codePoint, look))
                .forEach(atoms::add);
    }

    private Inline sign(int codePoint, CharacterFormat look) {
        if (PlainSigns.endsLine(codePoint)) return new Inline.Break(look, false);
        return reader.glyph(SymbolFonts.sign(look.latin(), codePoint).orElse(codePoint), look);
    }

    private void drawing(Element piece, CharacterFormat look) throws UnsupportedDocxException {
        var box = TextBoxReader.box(piece);
        if (box.isPresent()) atoms.add(new Inline.Box(look, TextBoxReader.read(box.get(), reader)));
        else if ("drawing".equals(piece.getLocalName())) picture(piece, look);
    }

    private void picture(Element drawing, CharacterFormat look) throws UnsupportedDocxException {
        var extent = Xml.below(drawing, "extent");
        var blip = Xml.below(drawing, "blip");
        var relation = blip.isEmpty() ? null : Xml.attribute(blip.getFirst(), "embed");
        if (extent.isEmpty() || relation == null) return;
        var image = reader.image(relation);
        if (image != null)
            atoms.add(new Inline.Picture(
                    look, image, WordUnits.emu(extent.getFirst(), "cx"), WordUnits.emu(extent.getFirst(), "cy")));
    }
}
