package org.dangzhi.engine.clausetext;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Radicals as the characters that are meant. Programs that make PDF files write ⻓ (a radical) where 长 (the character) was
 * typed, for both look alike in their fonts: no reader sees it, and no search finds it.
 */
public final class ChineseRadicals {

    private static final int FIRST_SUPPLEMENT = 0x2E80;
    private static final int FIRST_KANGXI = 0x2F00;
    private static final int LAST_KANGXI = 0x2FD5;

    /**
     * Of the supplement each radical and its character, after EquivalentUnifiedIdeograph.txt of the Unicode database; those
     * of Kangxi have theirs by normalisation.
     */
    private static final String SUPPLEMENT = "⺁厂⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民"
            + "⺡氵⺢氺⺣灬⺤爫⺦丬⺧牛⺨犭⺩王⺪疋⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺶羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹"
            + "⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青"
            + "⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜"
            + "⻲亀⻳龟";

    private static final Map<Integer, String> CHARACTERS = characters();

    private ChineseRadicals() {}

    /** Everything else stays as it is. */
    public static String folded(String text) {
        if (text.codePoints().noneMatch(ChineseRadicals::isRadical)) return text;
        var folded = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> folded.append(character(sign)));
        return folded.toString();
    }

    private static boolean isRadical(int sign) {
        return sign >= FIRST_SUPPLEMENT && sign <= LAST_KANGXI;
    }

    private static String character(int sign) {
        var itself = Character.toString(sign);
        if (!isRadical(sign)) return itself;
        return sign >= FIRST_KANGXI
                ? Normalizer.normalize(itself, Normalizer.Form.NFKC)
                : CHARACTERS.getOrDefault(sign, itself);
    }

    private static Map<Integer, String> characters() {
        var characters = new HashMap<Integer, String>();
        for (int at = 0; at < SUPPLEMENT.length(); at += 2)
            characters.put((int) SUPPLEMENT.charAt(at), SUPPLEMENT.substring(at + 1, at + 2));
        return Map.copyOf(characters);
    }
}
