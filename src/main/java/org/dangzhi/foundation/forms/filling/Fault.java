package org.dangzhi.foundation.forms.filling;

/**
 * Why a template cannot be filled.
 *
 * @param tag as it stands in the template
 */
public record Fault(Kind kind, String tag, Place place) {

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
