package org.dangzhi.engine.clausetext.reading;

import java.util.Locale;
import org.dangzhi.engine.clausetext.ChineseNumerals;

/** A number of an automatic list in one of Word's number formats. */
final class ListNumber {

    private static final String LEGAL_FROM = "一二三四五六七八九十百千零";
    private static final String LEGAL_TO = "壹贰叁肆伍陆柒捌玖拾佰仟零";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] ROMAN_WORTH = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private ListNumber() {}

    /** @param format as in {@code w:numFmt}; one we do not know is written in digits */
    static String write(int number, String format) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "koreanCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand" -> ChineseNumerals.write(number);
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digitByDigit(number);
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" -> legal(number);
            case "ideographTraditional" -> pick(STEMS, number);
            case "ideographZodiac" -> pick(BRANCHES, number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
            case "decimalFullWidth", "decimalFullWidth2" -> shifted(number);
            case "decimalZero" -> "%02d".formatted(number);
            case "upperLetter" -> letters(number, 'A');
            case "lowerLetter" -> letters(number, 'a');
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    private static String digitByDigit(int number) {
        var text = new StringBuilder();
        for (var digit : String.valueOf(number).toCharArray()) text.append("〇一二三四五六七八九".charAt(digit - '0'));
        return text.toString();
    }

    private static String legal(int number) {
        var text = new StringBuilder();
        for (var sign : ChineseNumerals.write(number).toCharArray()) {
            var at = LEGAL_FROM.indexOf(sign);
            text.append(at < 0 ? sign : LEGAL_TO.charAt(at));
        }
        return text.toString();
    }

    private static String pick(String signs, int number) {
        return number >= 1 && number <= signs.length() ? signs.substring(number - 1, number) : String.valueOf(number);
    }

    private static String circled(int number) {
        return number >= 1 && number <= 20 ? Character.toString('①' + number - 1) : String.valueOf(number);
    }

    private static String shifted(int number) {
        var text = new StringBuilder();
        for (var digit : String.valueOf(number).toCharArray()) text.append((char) (digit - '0' + '０'));
        return text.toString();
    }

    /** After z comes aa, then bb. */
    private static String letters(int number, char first) {
        if (number < 1 || number > 260) return String.valueOf(number);
        return Character.toString(first + (number - 1) % 26).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) return String.valueOf(number);
        var text = new StringBuilder();
        var left = number;
        for (var i = 0; i < ROMAN.length; i++)
            for (; left >= ROMAN_WORTH[i]; left -= ROMAN_WORTH[i]) text.append(ROMAN[i]);
        return text.toString();
    }
}
