package org.dangzhi.engine.press.type;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Signs of the fonts that Word's "insert symbol" offers first: they have codes of their own, and the fonts lie on few servers. Known
 * are those that forms carry: boxes, ticks, arrows, bullets, telephones.
 */
public final class SymbolFonts {

    private static final int PRIVATE = 0xF000;

    private static final Map<String, Map<Integer, Integer>> SIGNS = Map.of(
            "wingdings",
            signs(
                    "22 ✂ 28 ☎ 29 ✆ 2A ✉ 6C ● 6D ○ 6E ■ 6F □ 70 □ 71 □ 72 □ 73 ◆ 74 ◆ 75 ◆ 76 ◆ 77 ◆ 9F · A1 ○ A4 ◎ A7 ▪ A8 □"
                            + " AB ★ B6 ☆ D8 ➢ DF ← E0 → E1 ↑ E2 ↓ E8 → EF ⇐ F0 ⇒ F1 ⇑ F2 ⇓ FB ✗ FC ✓ FD ☒ FE ☑"
                            + " 80 ⓪ 81 ① 82 ② 83 ③ 84 ④ 85 ⑤ 86 ⑥ 87 ⑦ 88 ⑧ 89 ⑨ 8A ⑩"),
            "wingdings 2",
            signs("4F ✗ 50 ✓ 51 ☒ 52 ☑ 53 ☒ 54 ☒ 96 · 97 ● 98 ● 9A ○ 9B ○ A1 ■ A2 ■ A3 □ A4 □ EA ★ EC ★"),
            "symbol",
            signs(
                    "B7 · A8 ♦ AA ♠ A9 ♥ A7 ♣ AB ↔ AC ← AD ↑ AE → AF ↓ B0 ° B1 ± B3 ≥ B4 × A3 ≤ B8 ÷ B9 ≠ BB ≈ D6 √ A5 ∞ 61 α 62 β"
                            + " 67 γ 44 Δ 64 δ 6D μ 70 π 53 Σ 57 Ω DE ⇒"));

    private static final Set<String> FONTS = SIGNS.keySet();

    private SymbolFonts() {}

    private static Map<Integer, Integer> signs(String pairs) {
        var words = pairs.split(" ");
        return IntStream.range(0, words.length / 2)
                .boxed()
                .collect(Collectors.toMap(
                        pair -> Integer.parseInt(words[2 * pair], 16), pair -> words[2 * pair + 1].codePointAt(0)));
    }

    /** Whether a font of this name has signs where others have letters. */
    public static boolean isOne(String font) {
        return FONTS.contains(font.toLowerCase(Locale.ROOT));
    }

    /**
     * The sign as every font may have it; empty for one that is not known here.
     *
     * @param code as the document has it, with or without the offset of private use
     */
    public static OptionalInt sign(String font, int code) {
        var signs = SIGNS.getOrDefault(font.toLowerCase(Locale.ROOT), Map.of());
        var sign = signs.get(code >= PRIVATE ? code - PRIVATE : code);
        return sign == null ? OptionalInt.empty() : OptionalInt.of(sign);
    }
}
