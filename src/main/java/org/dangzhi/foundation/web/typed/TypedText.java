package org.dangzhi.foundation.web.typed;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text as it is seen: signs that show nothing do not get in, whatever was copied from where. */
public final class TypedText {

    /** Spaces of every width, also the one of a Chinese character's width. */
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\t\\n\\x0B\\f\\r]+");

    private static final Pattern BETWEEN_CHARACTERS = Pattern.compile("(?<=\\p{IsHan}) +(?=\\p{IsHan})");

    private static final int JOINER = 0x200D;
    private static final int FIRST_PICTURE = 0x2190;

    private TypedText() {}

    /**
     * Without what nobody sees: marks of zero width, marks of direction, halves of a character, control signs but line
     * ends and tabs. A private-use sign whose character is known is that character. What joins the parts of a picture stays; so does the sign 0, which is no slip of a
     * copied text and is refused.
     */
    public static String seen(String typed) {
        if (typed.codePoints().noneMatch(TypedText::mayBeUnseen)) return typed;
        var text = new StringBuilder(typed.length());
        int before = 0;
        for (int at = 0; at < typed.length(); ) {
            int sign = typed.codePointAt(at);
            at += Character.charCount(sign);
            if (!unseen(sign, before)) text.appendCodePoint(PrivateSigns.usual(sign));
            before = sign;
        }
        return text.toString();
    }

    /** A cell or a short field: as {@link #seen}, every space a plain one, none at its ends. */
    public static String cell(String typed) {
        return SPACES.matcher(seen(typed)).replaceAll(" ").strip();
    }

    /** A person's name as it is kept: {@code 王　伟} is 王伟, and a variant that stands for one character is that one. */
    public static String name(String typed) {
        var cell = Normalizer.normalize(cell(typed), Normalizer.Form.NFC);
        return BETWEEN_CHARACTERS.matcher(cell).replaceAll("");
    }

    /** The form by which two names are the same: no spaces, no variants of a character, no capitals. */
    public static String compared(String name) {
        return SPACES.matcher(Normalizer.normalize(seen(name), Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** A sign that no standard knows and only some machines show, as {@code U+E900}; empty where there is none. */
    public static Optional<String> privateSign(String text) {
        return seen(text)
                .codePoints()
                .filter(PrivateSigns::isOne)
                .mapToObj(sign -> String.format(Locale.ROOT, "U+%04X", sign))
                .findFirst();
    }

    /** In signs of half width, with plain spaces: what figures are read from. */
    static String narrow(String typed) {
        return SPACES.matcher(Normalizer.normalize(seen(typed), Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip();
    }

    private static boolean mayBeUnseen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> true;
            case Character.CONTROL -> sign != '\n' && sign != '\r' && sign != '\t' && sign != 0;
            default -> false;
        };
    }

    private static boolean unseen(int sign, int before) {
        boolean joinsPicture = sign == JOINER && before >= FIRST_PICTURE && !Character.isIdeographic(before);
        return mayBeUnseen(sign) && !joinsPicture && !PrivateSigns.isOne(sign);
    }
}
