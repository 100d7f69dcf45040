package org.dangzhi.foundation.forms.filling;

import org.jspecify.annotations.Nullable;

/**
 * Position in a template, as a person would count.
 *
 * @param part the body, a header, a footer or the notes
 * @param table counted from 1 in its part; 0 outside tables
 * @param row counted from 1
 * @param cell counted from 1
 * @param paragraph counted from 1 in its part or cell
 */
public record TemplatePosition(Part part, int table, int row, int cell, int paragraph) {

    /** Where text can stand. */
    public enum Part {
        BODY,
        HEADER,
        FOOTER,
        NOTE,
        TEXT_BOX;

        static Part of(@Nullable String file) {
            if (file == null || file.contains("document")) return BODY;
            if (file.contains("notes")) return NOTE;
            return file.contains("header") ? HEADER : FOOTER;
        }
    }
}
