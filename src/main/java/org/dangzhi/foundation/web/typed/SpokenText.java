package org.dangzhi.foundation.web.typed;

import java.util.Locale;
import java.util.regex.Pattern;

/** What is typed about a time, made plain: figures for Chinese numerals, small letters, no words that change nothing. */
final class SpokenText {

    /** A numeral after 周, 星期 or 礼拜 names the day of a week and stays. */
    private static final Pattern NUMERAL = Pattern.compile("(?<![周期拜])[零〇一二两三四五六七八九十]+");

    private static final Pattern FILLING =
            Pattern.compile("\\b(at|by|on|before|the)\\b|(之前|以前|[点日号底末半刻分午上晚班\\d]前|左右|钟|整)$");
    private static final Pattern SPACES = Pattern.compile(" +");
    /** Numerals whose unit stands behind them: 二〇二七年, 十二月, 两点. */
    private static final Pattern WITH_UNIT = Pattern.compile("[零〇○一二两三四五六七八九十]+(?=[年月日号点时分])");

    private static final String FIGURES = "零一二三四五六七八九";
    private static final int LONGEST = 40;

    private SpokenText() {}

    /** @return empty for what is longer than anybody says it */
    static String plain(String typed) {
        var text = TypedText.narrow(typed).toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST) return "";
        var figures = NUMERAL.matcher(text).replaceAll(found -> figures(found.group()));
        var said = FILLING.matcher(figures.strip()).replaceAll(found -> kept(found.group()));
        return SPACES.matcher(said).replaceAll(" ").strip();
    }

    /** Of a day or a time as a file has it: figures for numerals, and 元月 is the first month. */
    static String figuresOf(String narrow) {
        return WITH_UNIT
                .matcher(narrow.replace("元月", "1月").replace("一刻", "15分").replace("三刻", "45分"))
                .replaceAll(found -> figures(found.group()));
    }

    /** 点前 is 点; the other words go whole. */
    private static String kept(String filling) {
        return filling.length() == 2 && filling.endsWith("前") && "之以".indexOf(filling.charAt(0)) < 0
                ? filling.substring(0, 1)
                : "";
    }

    /** 二十七 → 27, 十 → 10; without tens each stands for itself: 〇九 → 09. */
    private static String figures(String numeral) {
        var plain = numeral.replace('〇', '零').replace('○', '零').replace('两', '二');
        int ten = plain.indexOf('十');
        if (ten < 0 || plain.length() > 3) return each(plain);
        int tens = ten == 0 ? 1 : FIGURES.indexOf(plain.charAt(0));
        int ones = ten == plain.length() - 1 ? 0 : FIGURES.indexOf(plain.charAt(plain.length() - 1));
        return tens < 0 || ones < 0 ? numeral : Integer.toString(tens * 10 + ones);
    }

    private static String each(String numeral) {
        var text = new StringBuilder();
        numeral.codePoints().forEach(sign -> {
            int figure = FIGURES.indexOf(sign);
            text.append(figure < 0 ? Character.toString(sign) : Integer.toString(figure));
        });
        return text.toString();
    }
}
