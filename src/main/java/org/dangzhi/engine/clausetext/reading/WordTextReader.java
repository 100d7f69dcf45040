package org.dangzhi.engine.clausetext.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dangzhi.engine.clausetext.TextLine;
import org.dangzhi.engine.clausetext.TextLine.Hint;
import org.dangzhi.engine.clausetext.UnreadableTextException;
import org.dangzhi.engine.clausetext.UnreadableTextException.Reason;
import org.dangzhi.engine.press.docx.Xml;
import org.w3c.dom.Element;

/** Reader of the paragraphs and table rows of a Word document as it prints: changes accepted, hidden text left out. */
public final class WordTextReader {

    /** Hold paragraphs and tables without being any. */
    private static final Set<String> WRAPPERS =
            Set.of("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag", "txbxContent");

    private final WordStyles styles;
    private final WordListCounter counter;
    private final Map<String, Element> notes = new HashMap<>();
    private final List<TextLine> lines = new ArrayList<>();

    private WordTextReader(WordPackage word) {
        styles = new WordStyles(word.styles());
        counter = new WordListCounter(word.numbering(), styles);
        word.footnotes()
                .ifPresent(all -> Xml.children(all, "footnote")
                        .forEach(note ->
                                notes.put(WordProperties.attribute(note, "id").orElse(""), note)));
    }

    public static List<TextLine> read(WordPackage word, String fileName) throws UnreadableTextException {
        var text = new WordTextReader(word);
        Xml.path(word.document(), "body").ifPresent(text::blocks);
        if (text.lines.stream().allMatch(line -> line.text().isBlank()) && hasPicture(word.document()))
            throw UnreadableTextException.because(Reason.SCANNED, fileName);
        return List.copyOf(text.lines);
    }

    private static boolean hasPicture(Element document) {
        return document.getElementsByTagNameNS("*", "drawing").getLength() > 0
                || document.getElementsByTagNameNS("*", "pict").getLength() > 0;
    }

    private void blocks(Element parent) {
        for (var block : Xml.children(parent)) {
            var name = block.getLocalName();
            if (name.equals("p")) paragraph(block);
            else if (name.equals("tbl")) table(block);
            else if (WRAPPERS.contains(name)) blocks(block);
        }
    }

    private void paragraph(Element paragraph) {
        var words = WordParagraphText.of(paragraph);
        var label = words.text().isBlank() ? "" : counter.label(paragraph);
        var hints = EnumSet.noneOf(Hint.class);
        if (styles.bold(paragraph)) hints.add(Hint.BOLD);
        if (styles.centred(paragraph)) hints.add(Hint.CENTRED);
        var whole = label.isEmpty() ? words.text() : label + " " + words.text();
        for (var line : whole.split("\n", -1)) lines.add(new TextLine(line, 0, hints));
        words.boxes().forEach(this::blocks);
        for (var note : words.notes()) {
            var found = notes.remove(note);
            if (found != null) blocks(found);
        }
    }

    /** A table of one column only frames its text. */
    private void table(Element table) {
        var rows = rows(table);
        if (rows.stream().allMatch(row -> cells(row).size() <= 1)) {
            for (var row : rows) cells(row).forEach(this::blocks);
            return;
        }
        for (var row : rows) {
            var texts = cells(row).stream().map(this::textOf).toList();
            lines.add(new TextLine(String.join("\t", texts), 0, Set.of(Hint.TABLE)));
        }
    }

    private static List<Element> rows(Element table) {
        return inside(table, "tr").stream()
                .filter(row -> Xml.path(row, "trPr", "del").isEmpty())
                .toList();
    }

    private static List<Element> cells(Element row) {
        return inside(row, "tc");
    }

    private static List<Element> inside(Element parent, String name) {
        var found = new ArrayList<Element>();
        for (var child : Xml.children(parent)) {
            if (name.equals(child.getLocalName())) found.add(child);
            else if (WRAPPERS.contains(child.getLocalName())) found.addAll(inside(child, name));
        }
        return found;
    }

    private String textOf(Element cell) {
        var from = lines.size();
        blocks(cell);
        var inCell = lines.subList(from, lines.size());
        var text =
                String.join(" ", inCell.stream().map(TextLine::text).toList()).strip();
        inCell.clear();
        return text;
    }
}
