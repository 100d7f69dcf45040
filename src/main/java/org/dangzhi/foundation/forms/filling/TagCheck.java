package org.dangzhi.foundation.forms.filling;

import static org.dangzhi.engine.press.docx.Xml.children;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.engine.press.docx.UnsupportedDocxException;
import org.dangzhi.engine.press.docx.Xml;
import org.dangzhi.foundation.forms.filling.TemplateFault.Kind;
import org.dangzhi.foundation.web.PlainText;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads every paragraph of a template and says what the form does not know. */
public final class TagCheck {

    private static final Pattern TAG = Pattern.compile("\\{\\{(.*?)}}");
    private static final Pattern COLUMN = Pattern.compile("\\[=?([^\\[\\]]*)]");

    /** Characters of a tag that a fault shows. */
    private static final int SHOWN = 60;

    private final FormTags tags;
    private final List<TemplateFault> faults = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private TemplatePosition.Part part = TemplatePosition.Part.BODY;
    private int tables;

    private TagCheck(FormTags tags) {
        this.tags = tags;
    }

    /** In the order of the document; empty if the template can be filled. */
    public static List<TemplateFault> faults(DocxFile template, FormTags tags) throws UnsupportedDocxException {
        var check = new TagCheck(tags);
        for (var file : template.texts()) check.part(file, template.xml(file));
        return check.faults;
    }

    /** Tags that filling did not reach, because they stand where it does not look: in a text box, in a field. */
    public static List<TemplateFault> leftIn(DocxFile filled) throws UnsupportedDocxException {
        var left = new ArrayList<TemplateFault>();
        for (var file : filled.texts())
            TAG.matcher(text(filled.xml(file)))
                    .results()
                    .map(tag -> new TemplateFault(
                            Kind.NOT_FILLED,
                            tag.group(),
                            new TemplatePosition(TemplatePosition.Part.of(file), 0, 0, 0, 1)))
                    .forEach(left::add);
        return left;
    }

    private void part(String file, Element root) {
        part = TemplatePosition.Part.of(file);
        tables = 0;
        var container = Xml.child(root, "body").orElse(root);
        blocks(container, new TemplatePosition(part, 0, 0, 0, 0), null);
        open.forEach(
                name -> fault(Kind.SECTION_NOT_CLOSED, "{{?" + name + "}}", new TemplatePosition(part, 0, 0, 0, 1)));
        open.clear();
    }

    private void blocks(Element container, TemplatePosition at, @Nullable SequencedSet<String> columns) {
        var paragraph = 0;
        for (var block : children(container)) {
            switch (Objects.requireNonNullElse(block.getLocalName(), "")) {
                case "p" ->
                    paragraph(
                            text(block),
                            new TemplatePosition(part, at.table(), at.row(), at.cell(), ++paragraph),
                            columns);
                case "tbl" -> table(block);
                case "sdt" -> Xml.child(block, "sdtContent").ifPresent(content -> blocks(content, at, columns));
                default -> {}
            }
        }
    }

    private void table(Element table) {
        var number = ++tables;
        var row = 0;
        for (var line : children(table, "tr")) {
            row++;
            var columns = columns(line);
            var cell = 0;
            for (var box : children(line, "tc"))
                blocks(box, new TemplatePosition(part, number, row, ++cell, 0), columns);
        }
    }

    /** The columns that a repeated row knows; null for other rows. */
    private @Nullable SequencedSet<String> columns(Element row) {
        return TAG.matcher(text(row))
                .results()
                .map(tag -> tags.rows().get(tag.group(1)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void paragraph(String text, TemplatePosition position, @Nullable SequencedSet<String> columns) {
        TAG.matcher(text).results().forEach(tag -> tag(tag.group(1), tag.group(), position, columns));
        var rest = TAG.matcher(text).replaceAll("");
        if (rest.contains("{{") || rest.contains("}}")) fault(Kind.HALF_A_TAG, rest.strip(), position);
        if (rest.contains("｛｛") || rest.contains("｝｝")) fault(Kind.WIDE_BRACES, rest.strip(), position);
        if (columns != null)
            COLUMN.matcher(rest)
                    .results()
                    .filter(column -> !columns.contains(column.group(1)))
                    .forEach(column -> fault(Kind.UNKNOWN_COLUMN, column.group(), position));
    }

    private void tag(String name, String written, TemplatePosition position, @Nullable SequencedSet<String> columns) {
        if (tags.rows().containsKey(name)) {
            if (columns == null) fault(Kind.LIST_OUTSIDE_TABLE, written, position);
        } else if (columns != null) {
            fault(tags.values().contains(name) ? Kind.TAG_IN_REPEATED_ROW : Kind.UNKNOWN_TAG, written, position);
        } else if (name.startsWith("?") && tags.groups().contains(name.substring(1))) {
            open.add(name.substring(1));
        } else if (name.startsWith("/") && tags.groups().contains(name.substring(1))) {
            if (!open.remove(name.substring(1))) fault(Kind.SECTION_NOT_CLOSED, written, position);
        } else if (!tags.values().contains(name)) {
            fault(Kind.UNKNOWN_TAG, written, position);
        }
    }

    private void fault(Kind kind, String tag, TemplatePosition position) {
        faults.add(new TemplateFault(kind, PlainText.shortened(tag, SHOWN), position));
    }

    private static String text(Element element) {
        var text = new StringBuilder();
        Xml.below(element, "t").forEach(piece -> text.append(piece.getTextContent()));
        return text.toString();
    }
}
