package org.dangzhi.engine.press.reading;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Picture of a day or a time in a field of Word, such as {@code yyyy年M月d日} or {@code EEEE年O月A日}, as Chinese Word reads it. */
final class DatePicture {

    private static final Pattern PART =
            Pattern.compile("'([^']*)'|am/pm|AM/PM|y+|Y+|M+|d+|D+|H+|h+|m+|s+|E+|O+|A+|W+|a+");

    private static final String FIGURES = "〇一二三四五六七八九";

    private DatePicture() {}

    static String text(String picture, LocalDateTime at) {
        return PART.matcher(picture)
                .replaceAll(part -> Matcher.quoteReplacement(part.group(1) != null ? part.group(1) : part(part, at)));
    }

    private static String part(MatchResult part, LocalDateTime at) {
        var letters = part.group();
        return switch (letters.charAt(0)) {
            case 'y', 'Y' -> letters.length() > 2 ? figures(at.getYear(), 4) : figures(at.getYear() % 100, 2);
            case 'M' -> letters.length() > 2 ? at.getMonthValue() + "月" : figures(at.getMonthValue(), letters.length());
            case 'd', 'D' -> letters.length() > 2 ? weekday(at) : figures(at.getDayOfMonth(), letters.length());
            case 'H' -> figures(at.getHour(), letters.length());
            case 'h' -> figures((at.getHour() + 11) % 12 + 1, letters.length());
            case 'm' -> figures(at.getMinute(), letters.length());
            case 's' -> figures(at.getSecond(), letters.length());
            case 'E' -> oneByOne(at.getYear());
            case 'O' -> number(at.getMonthValue());
            case 'A' -> letters.contains("/") ? halfOfDay(at) : number(at.getDayOfMonth());
            case 'W' -> weekday(at).substring(2);
            default -> halfOfDay(at);
        };
    }

    private static String figures(int number, int least) {
        return ("%0" + least + "d").formatted(number);
    }

    private static String weekday(LocalDateTime at) {
        return at.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.CHINA);
    }

    private static String halfOfDay(LocalDateTime at) {
        return at.format(DateTimeFormatter.ofPattern("a", Locale.CHINA));
    }

    /** 二〇二六. */
    private static String oneByOne(int number) {
        var text = new StringBuilder();
        for (var figure : String.valueOf(number).toCharArray()) text.append(FIGURES.charAt(figure - '0'));
        return text.toString();
    }

    /** Up to 99: 三, 十, 十五, 三十一. */
    private static String number(int number) {
        var tens = number / 10;
        var ones = number % 10 == 0 && tens > 0 ? "" : FIGURES.substring(number % 10, number % 10 + 1);
        return (tens > 1 ? FIGURES.substring(tens, tens + 1) : "") + (tens > 0 ? "十" : "") + ones;
    }
}
