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
     * Of the supplement each radical and its character, all of EquivalentUnifiedIdeograph.txt of the Unicode character
     * database, version 14; those of Kangxi have theirs by normalisation. Some are forms that stand only inside of characters,
     * as ⺮: they are what the database says, and whoever typed them meant no character.
     */
    private static final String SUPPLEMENT = "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月"
            + "⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂"
            + "⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏"
            + "⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜"
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
        var signs = SUPPLEMENT.codePoints().toArray();
        var characters = new HashMap<Integer, String>();
        for (int at = 0; at < signs.length; at += 2) characters.put(signs[at], Character.toString(signs[at + 1]));
        return Map.copyOf(characters);
    }
}
