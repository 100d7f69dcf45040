package org.dangzhi.foundation.web.typed;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Text as it is seen: signs that show nothing do not get in, whatever was copied from where. */
public final class TypedText {

    /** Spaces of every width, also the one of a Chinese character's width. */
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\t\\n\\x0B\\f\\r]+");

    private static final Pattern BETWEEN_CHARACTERS = Pattern.compile("(?<=\\p{IsHan}) +(?=\\p{IsHan})");

    /** Of a name in parts: 阿卜杜拉·买买提, with whatever dot a keyboard or an old list has for it. */
    private static final Pattern DOT = Pattern.compile("(?<=\\p{IsHan}) *[·•・‧･∙⋅˙․.．] *(?=\\p{IsHan})");

    /** Letters and marks that leave a gap or nothing at all: Hangul's fillers, Braille's blank, the joiner of graphemes. */
    private static final Set<Integer> BLANKS = Set.of(0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800, 0x034F);

    private static final int JOINER = 0x200D;
    private static final int FIRST_PICTURE = 0x2190;

    private TypedText() {}

    /**
     * Without what nobody sees: marks of zero width, marks of direction, halves of a character, control signs but line
     * ends and tabs, marks that choose another shape of a Chinese character. A private-use sign whose character is known
     * is that character. What joins the parts of a picture stays; so does the sign 0, which is no slip of a copied text
     * and is refused.
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
        return DOT.matcher(BETWEEN_CHARACTERS.matcher(cell).replaceAll("")).replaceAll("·");
    }

    /** The form by which two names are the same: no spaces, one dot, no variants of a character, no capitals. */
    public static String compared(String name) {
        var together = SPACES.matcher(Normalizer.normalize(seen(name), Normalizer.Form.NFKC))
                .replaceAll("");
        return DOT.matcher(together).replaceAll("·").toLowerCase(Locale.ROOT);
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
            default -> BLANKS.contains(sign) || choosesShape(sign);
        };
    }

    private static boolean choosesShape(int sign) {
        return sign >= 0xFE00 && sign <= 0xFE0F || sign >= 0xE0100 && sign <= 0xE01EF;
    }

    private static boolean unseen(int sign, int before) {
        boolean joinsPicture =
                !Character.isIdeographic(before) && (choosesShape(sign) || sign == JOINER && before >= FIRST_PICTURE);
        return mayBeUnseen(sign) && !joinsPicture && !PrivateSigns.isOne(sign);
    }
}
