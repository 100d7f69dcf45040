package org.dangzhi.foundation.forms.filling;

/**
 * Fault of a template: why it cannot be filled.
 *
 * @param tag as it stands in the template
 */
public record TemplateFault(Kind kind, String tag, TemplatePosition place) {

    /** Each has its words in the message files under {@code forms.fault}. */
    public enum Kind {
        UNKNOWN_TAG,
        UNKNOWN_COLUMN,
        HALF_A_TAG,
        WIDE_BRACES,
        LIST_OUTSIDE_TABLE,
        TAG_IN_REPEATED_ROW,
        SECTION_NOT_CLOSED,
        NOT_FILLED
    }
}
