package org.dangzhi.foundation.forms.filling;

/**
 * Fault of a template: why it cannot be filled.
 *
 * @param tag as it stands in the template
 * @param meant the tag that comes nearest, or is missing there; empty if none does
 */
public record TemplateFault(Kind kind, String tag, TemplatePosition place, String meant) {

    /** Each has its words in the message files under {@code forms.fault}. */
    public enum Kind {
        UNKNOWN_TAG,
        UNKNOWN_COLUMN,
        HALF_A_TAG,
        WIDE_BRACES,
        NEARLY_A_TAG,
        COLUMN_OF_NO_ROW,
        NO_TAG,
        LIST_OUTSIDE_TABLE,
        TAG_IN_REPEATED_ROW,
        SECTION_NOT_CLOSED,
        NOT_FILLED
    }
}
