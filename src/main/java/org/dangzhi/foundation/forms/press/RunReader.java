package org.dangzhi.foundation.forms.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dangzhi.foundation.forms.docx.DocxUnfit;
import org.dangzhi.foundation.forms.docx.Xml;
import org.w3c.dom.Element;

/** Reads the runs of one paragraph into atoms. */
final class RunReader {

    private final Reader reader;
    private final Cascade letters;
    private final List<Atom> atoms = new ArrayList<>();
    private final StringBuilder instruction = new StringBuilder();
    private boolean inInstruction;
    private boolean inResult;

    /** @param letters properties that the paragraph's style gives its runs */
    RunReader(Reader reader, Cascade letters) {
        this.reader = reader;
        this.letters = letters;
    }

    List<Atom> atoms(Element paragraph) throws DocxUnfit {
        for (var element : Xml.children(paragraph)) {
            switch (Objects.requireNonNullElse(element.getLocalName(), "")) {
                case "r" -> run(element);
                case "hyperlink", "ins", "smartTag", "sdtContent" -> atoms(element);
                case "sdt" -> atoms(Xml.child(element, "sdtContent").orElse(element));
                case "fldSimple" -> simpleField(element);
                default -> {} // bookmarks, deleted text, properties
            }
        }
        return atoms;
    }

    private void simpleField(Element field) throws DocxUnfit {
        var before = atoms.size();
        atoms(field);
        var name = String.valueOf(Xml.attribute(field, "instr")).strip();
        if (isPageNumber(name)) {
            var look = atoms.size() > before ? atoms.get(before).look() : Look.of(letters);
            atoms.subList(before, atoms.size()).clear();
            text(reader.field(name), look);
        }
    }

    private void run(Element run) throws DocxUnfit {
        var own = Xml.child(run, "rPr");
        if (own.flatMap(properties -> Xml.child(properties, "vanish")).isPresent()) return;
        var style = own.flatMap(properties -> Xml.child(properties, "rStyle")).map(id -> Xml.attribute(id, "val"));
        var look = Look.of(letters.under(style.map(reader.styles::character).orElse(reader.none))
                .under(own));
        for (var piece : Xml.children(run)) {
            switch (Objects.requireNonNullElse(piece.getLocalName(), "")) {
                case "fldChar" -> field(String.valueOf(Xml.attribute(piece, "fldCharType")), look);
                case "instrText" -> instruction.append(piece.getTextContent());
                default -> {
                    if (!inInstruction && !(inResult && isPageNumber(instruction.toString()))) piece(piece, look);
                }
            }
        }
    }

    private void field(String mark, Look look) {
        inInstruction = mark.equals("begin");
        inResult = mark.equals("separate");
        if (mark.equals("begin")) instruction.setLength(0);
        if (mark.equals("end") && isPageNumber(instruction.toString()))
            text(reader.field(instruction.toString().strip()), look);
    }

    private static boolean isPageNumber(String instruction) {
        return instruction.strip().matches("(PAGE|NUMPAGES)\\b.*");
    }

    private void piece(Element piece, Look look) throws DocxUnfit {
        switch (Objects.requireNonNullElse(piece.getLocalName(), "")) {
            case "t" -> text(piece.getTextContent(), look);
            case "tab" -> atoms.add(new Atom.Tab(look));
            case "br", "cr" -> atoms.add(new Atom.Break(look, "page".equals(Xml.attribute(piece, "type"))));
            case "noBreakHyphen" -> text("\u2011", look);
            case "drawing" -> picture(piece, look);
            default -> {} // named by Outside
        }
    }

    private void text(String text, Look look) {
        text.codePoints()
                .filter(codePoint ->
                        !Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.FORMAT)
                .mapToObj(codePoint -> reader.glyph(codePoint, look))
                .forEach(atoms::add);
    }

    private void picture(Element drawing, Look look) throws DocxUnfit {
        var extent = Xml.below(drawing, "extent");
        var blip = Xml.below(drawing, "blip");
        var relation = blip.isEmpty() ? null : Xml.attribute(blip.getFirst(), "embed");
        if (extent.isEmpty() || relation == null) return;
        var image = reader.image(relation);
        if (image != null)
            atoms.add(new Atom.Picture(
                    look, image, Units.emu(extent.getFirst(), "cx"), Units.emu(extent.getFirst(), "cy")));
    }
}
