package org.dangzhi.foundation.forms.filling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.engine.press.docx.UnsupportedDocxException;
import org.dangzhi.foundation.forms.filling.TemplateFault.Kind;
import org.dangzhi.foundation.web.PlainText;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads every paragraph of a template and says what the form does not know, and what looks like a tag and is none. */
public final class TagCheck {

    private static final Pattern TAG = Pattern.compile("\\{\\{(.*?)}}");
    private static final Pattern COLUMN = Pattern.compile("\\[=?([^\\[\\]]*)]");
    private static final Pattern IN_BRACES = Pattern.compile("[{｛]\\s*([\\p{Alnum}．.？?／/]{2,40})\\s*[}｝]");
    private static final Pattern BESIDE_A_BRACE =
            Pattern.compile("(?<=[{｛])\\s*[\\p{Alnum}．.]{2,40}|[\\p{Alnum}．.]{2,40}(?=\\s*[}｝])");
    private static final Pattern IN_BRACKETS = Pattern.compile("[\\[［【〔]\\s*[=＝]?\\s*([\\p{Alnum}]{2,40})\\s*[]］】〕]");

    /** Characters of a tag that a fault shows. */
    private static final int SHOWN = 60;

    private final FormTags tags;
    private final List<TemplateFault> faults = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private int found;

    private TagCheck(FormTags tags) {
        this.tags = tags;
    }

    /** In the order of the document; empty if the template can be filled. */
    public static List<TemplateFault> faults(DocxFile template, FormTags tags) throws UnsupportedDocxException {
        var check = new TagCheck(tags);
        TemplateParagraphs.visit(TemplateUnwrapping.unwrapped(template), new TemplateParagraphs.Visitor() {
            @Override
            public void paragraph(Element paragraph, TemplatePosition at, @Nullable Element row) {
                check.paragraph(TemplateParagraphs.text(paragraph), at, row == null ? null : check.columns(row));
            }

            @Override
            public void endOf(TemplatePosition.Part part) {
                check.sectionsLeftOpen(part);
            }
        });
        check.nothingToFill();
        return check.faults;
    }

    /** Tags that filling did not reach, because they stand where it does not look: in what a field is asked, in a drawing. */
    public static List<TemplateFault> leftIn(DocxFile filled) throws UnsupportedDocxException {
        var left = new LinkedHashSet<TemplateFault>();
        TemplateParagraphs.visit(
                filled,
                (paragraph, at, row) -> TAG.matcher(
                                TemplateParagraphs.text(paragraph) + " " + TemplateParagraphs.instructions(paragraph))
                        .results()
                        .map(tag -> new TemplateFault(Kind.NOT_FILLED, tag.group(), at, ""))
                        .forEach(left::add));
        return List.copyOf(left);
    }

    private void sectionsLeftOpen(TemplatePosition.Part part) {
        open.forEach(name ->
                fault(Kind.SECTION_NOT_CLOSED, "{{?" + name + "}}", new TemplatePosition(part, 0, 0, 0, 1), ""));
        open.clear();
    }

    /** A template without tags would print the same paper for each call, each month. */
    private void nothingToFill() {
        if (found > 0 || !faults.isEmpty()) return;
        var any = Stream.concat(tags.values().stream(), tags.rows().keySet().stream())
                .findFirst()
                .orElse("");
        fault(Kind.NO_TAG, "{{" + any + "}}", new TemplatePosition(TemplatePosition.Part.BODY, 0, 0, 0, 1), "");
    }

    /** The columns that a repeated row knows; null for other rows. */
    private @Nullable SequencedSet<String> columns(Element row) {
        return TAG.matcher(TemplateParagraphs.text(row))
                .results()
                .map(tag -> tag.group(1))
                .flatMap(name -> list(name).stream())
                .map(list -> tags.rows().get(list))
                .findFirst()
                .orElse(null);
    }

    /** Also by a name that was misspelt: one fault is enough for the row. */
    private Optional<String> list(String name) {
        if (tags.rows().containsKey(name)) return Optional.of(name);
        return tags.values().contains(name)
                ? Optional.empty()
                : NearestTag.of(name, tags.rows().keySet());
    }

    private void paragraph(String text, TemplatePosition at, @Nullable SequencedSet<String> columns) {
        TAG.matcher(text).results().forEach(tag -> tag(tag.group(1), tag.group(), at, columns));
        var rest = TAG.matcher(text).replaceAll("");
        braces(rest, at);
        if (columns == null) columnsOfNoRow(rest, at);
        else columns(rest, at, columns);
    }

    private void tag(String name, String written, TemplatePosition at, @Nullable SequencedSet<String> columns) {
        found++;
        if (tags.rows().containsKey(name)) {
            if (columns == null) fault(Kind.LIST_OUTSIDE_TABLE, written, at, "");
        } else if (columns != null && tags.values().contains(name)) {
            fault(Kind.TAG_IN_REPEATED_ROW, written, at, "");
        } else if (columns == null && name.startsWith("?") && tags.groups().contains(name.substring(1))) {
            open.add(name.substring(1));
        } else if (columns == null && name.startsWith("/") && tags.groups().contains(name.substring(1))) {
            if (!open.remove(name.substring(1))) fault(Kind.SECTION_NOT_CLOSED, written, at, "");
        } else if (!tags.values().contains(name)) {
            fault(Kind.UNKNOWN_TAG, written, at, meant(name));
        }
    }

    /** What stands in braces and is no whole tag. */
    private void braces(String rest, TemplatePosition at) {
        if (rest.contains("{{") || rest.contains("}}")) {
            fault(Kind.HALF_A_TAG, rest.strip(), at, meantBeside(rest));
        } else if (rest.contains("｛｛") || rest.contains("｝｝")) {
            fault(Kind.WIDE_BRACES, rest.strip(), at, meantBeside(rest));
        } else {
            IN_BRACES
                    .matcher(rest)
                    .results()
                    .filter(tag -> !meant(tag.group(1)).isEmpty())
                    .forEach(tag -> fault(Kind.NEARLY_A_TAG, tag.group(), at, meant(tag.group(1))));
        }
    }

    private void columns(String rest, TemplatePosition at, SequencedSet<String> columns) {
        COLUMN.matcher(rest).results().forEach(column -> {
            found++;
            if (!columns.contains(column.group(1)))
                fault(Kind.UNKNOWN_COLUMN, column.group(), at, column(column.group(1), columns));
        });
        IN_BRACKETS
                .matcher(COLUMN.matcher(rest).replaceAll(""))
                .results()
                .filter(near -> !column(near.group(1), columns).isEmpty())
                .forEach(near -> fault(Kind.NEARLY_A_TAG, near.group(), at, column(near.group(1), columns)));
    }

    /** The tag of its list was deleted, or never stood there: nothing would repeat the row and nothing would fill it. */
    private void columnsOfNoRow(String rest, TemplatePosition at) {
        IN_BRACKETS
                .matcher(rest)
                .results()
                .forEach(near -> tags.rows().entrySet().stream()
                        .filter(list ->
                                NearestTag.of(near.group(1), list.getValue()).isPresent())
                        .findFirst()
                        .ifPresent(
                                list -> fault(Kind.COLUMN_OF_NO_ROW, near.group(), at, "{{" + list.getKey() + "}}")));
    }

    private static String column(String typed, SequencedSet<String> columns) {
        return NearestTag.of(typed, columns).map(name -> "[" + name + "]").orElse("");
    }

    /** The tag that was meant, as it is written; empty if none comes near. */
    private String meant(String typed) {
        return NearestTag.of(typed, tags.values())
                .or(() -> NearestTag.of(typed, tags.rows().keySet()))
                .map(name -> "{{" + name + "}}")
                .orElse("");
    }

    private String meantBeside(String rest) {
        return BESIDE_A_BRACE
                .matcher(rest)
                .results()
                .map(word -> meant(word.group()))
                .filter(meant -> !meant.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void fault(Kind kind, String tag, TemplatePosition at, String meant) {
        faults.add(new TemplateFault(kind, PlainText.shortened(tag, SHOWN), at, meant));
    }
}
