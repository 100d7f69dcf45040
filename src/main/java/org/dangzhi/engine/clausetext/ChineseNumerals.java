package org.dangzhi.engine.clausetext;

import java.util.OptionalInt;

/** Chinese numerals below ten thousand, as regulations count with them. */
public final class ChineseNumerals {

    /** Every sign a number may be written with, for a character class. */
    public static final String SIGNS = "0-9０-９一二三四五六七八九十百千零〇○Ｏ两";

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumerals() {}

    /** 一百二十三, 一二三, 123 and １２３ alike; empty for what nobody would write, as 二十百. */
    public static OptionalInt read(String text) {
        var plain = plain(text);
        if (plain.isEmpty() || plain.length() > 9) return OptionalInt.empty();
        if (plain.matches("[0-9]{1,4}")) return OptionalInt.of(Integer.parseInt(plain));
        if (plain.matches("[" + DIGITS + "]{2,4}")) return digitByDigit(plain);
        return counted(plain);
    }

    private static String plain(String text) {
        var plain = new StringBuilder();
        for (var sign : text.toCharArray()) {
            if (Character.isWhitespace(sign) || sign == '　' || sign == ' ') continue;
            if (sign >= '０' && sign <= '９') plain.append((char) (sign - '０' + '0'));
            else if ("〇○Ｏ".indexOf(sign) >= 0) plain.append('零');
            else plain.append(sign == '两' ? '二' : sign);
        }
        return plain.toString();
    }

    private static OptionalInt digitByDigit(String text) {
        var number = 0;
        for (var sign : text.toCharArray()) number = number * 10 + DIGITS.indexOf(sign);
        return OptionalInt.of(number);
    }

    private static OptionalInt counted(String text) {
        var sum = 0;
        var digit = 0;
        for (var sign : text.toCharArray()) {
            var unit = unit(sign);
            if (unit == 0) digit = DIGITS.indexOf(sign);
            if (digit < 0) return OptionalInt.empty();
            if (unit == 0) continue;
            sum += Math.max(digit, 1) * unit;
            digit = 0;
        }
        var number = sum + digit;
        return number > 0 && number < 10_000 && isHowItIsWritten(text, number)
                ? OptionalInt.of(number)
                : OptionalInt.empty();
    }

    private static int unit(char sign) {
        return switch (sign) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }

    /** Loose writing is let through: 一十二, and a 零 left out, for nobody numbers articles 一百二 and means 120. */
    private static boolean isHowItIsWritten(String text, int number) {
        return loose(text).equals(loose(write(number)));
    }

    private static String loose(String text) {
        return text.replace("零", "").replace("一十", "十");
    }

    public static String write(int number) {
        if (number <= 0 || number >= 10_000) return String.valueOf(number);
        var text = new StringBuilder();
        var zero = false;
        for (var unit = 1000; unit >= 1; unit /= 10) {
            var digit = number / unit % 10;
            zero |= digit == 0 && !text.isEmpty();
            if (digit == 0) continue;
            if (zero) text.append('零');
            zero = false;
            if (digit != 1 || unit != 10 || !text.isEmpty()) text.append(DIGITS.charAt(digit));
            if (unit > 1) text.append(unit == 10 ? '十' : unit == 100 ? '百' : '千');
        }
        return text.toString();
    }
}
