package org.dangzhi.foundation.web;

import java.util.Objects;
import org.dangzhi.foundation.web.typed.TypedText;
import org.jspecify.annotations.Nullable;

/** Values as plain text: what is absent is empty, what is too long ends in an ellipsis. */
public final class PlainText {

    private static final String ELLIPSIS = "…";

    private PlainText() {}

    /** As the value writes itself; empty for none. */
    public static String of(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    /** What was typed into a field, without blanks around it and without {@linkplain TypedText#seen what nobody sees}; no column holds the sign 0. */
    public static String typed(@Nullable String field) {
        return TypedText.seen(of(field)).replace("\0", "").strip();
    }

    /** At most so many characters, the ellipsis among them; no character of two halves is cut through. */
    public static String shortened(String text, int most) {
        if (text.length() <= most) return text;
        int end = most - ELLIPSIS.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + ELLIPSIS;
    }
}
