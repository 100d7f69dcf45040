package org.dangzhi.foundation.web.typed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times until when something is due, as people say them: {@code 七点前}, {@code 明早8点前}, {@code 27日下午},
 * {@code 后天 15:00}, {@code 11月27日}, {@code 半小时后}, {@code 2小时内}; also as fields of a browser send them.
 *
 * <p>A time without a day is the next such time; a part of the day without a time is due at its end, a day without either at the
 * end of its afternoon.
 */
public final class TypedDue {

    private static final Map<String, Integer> DAYS =
            Map.of("今天", 0, "今日", 0, "今", 0, "明天", 1, "明日", 1, "明", 1, "后天", 2, "大后天", 3);

    /** When a part of the day ends; a due time in it that names no hour is this one. */
    private static final Map<String, LocalTime> PARTS = Map.of(
            "早上", LocalTime.of(9, 0),
            "上午", LocalTime.NOON,
            "中午", LocalTime.of(13, 0),
            "下午", LocalTime.of(18, 0),
            "傍晚", LocalTime.of(19, 0),
            "晚上", LocalTime.of(22, 0),
            "下班", LocalTime.of(18, 0));

    private static final LocalTime END_OF_A_DAY = LocalTime.of(18, 0);
    private static final Pattern SAID_DAY = Pattern.compile("^(大后天|后天|今天|今日|明天|明日|今(?=[早晚])|明(?=[早晚])) ?");
    private static final Pattern DAY_OF_MONTH = Pattern.compile("^(\\d{1,2}) ?[日号] ?");
    private static final Pattern WEEKDAY = Pattern.compile("^(下)?(?:周|星期|礼拜)([一二三四五六日天]) ?");
    private static final String WEEKDAYS = "一二三四五六日";
    private static final Pattern DATE =
            Pattern.compile("^(\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|\\d{1,2}(?:月\\d{1,2}[日号]?|[-/]\\d{1,2}))[ T]?");
    private static final Pattern SPAN = Pattern.compile("(半|\\d{1,3}) ?个?(小时|钟头|分钟|天)(?:之?后|之?内|以内)");
    private static final Pattern BEFORE = Pattern.compile(" ?(?:之前|以前|前|截止|为止)$");
    private static final Pattern SHORT_PART = Pattern.compile("^([早晚])(?!上)");
    private static final Pattern NUMBER_WORD =
            Pattern.compile("(?:[二三]?十[一二三四五六七八九]?|[一二三四五六七八九两零])(?=点|时|个?小时|分钟|天|日|号|月)");
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int NOON = 12;

    private TypedDue() {}

    /**
     * @param now the office's time of day
     * @return empty for what is no due time, and for one that cannot be told: whoever reads it asks again
     */
    public static Optional<LocalDateTime> read(String typed, LocalDateTime now) {
        var text = figures(BEFORE.matcher(TypedText.narrow(typed)).replaceFirst(""));
        if (text.isEmpty()) return Optional.empty();
        var field = field(text);
        if (field.isPresent()) return field;
        var span = SPAN.matcher(text);
        if (span.matches()) return Optional.of(after(now, span.group(1), span.group(2)));
        return said(text, now);
    }

    /** {@code 2026-11-23T19:40}, as a browser's own field sends it. */
    private static Optional<LocalDateTime> field(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text.replace(' ', 'T')));
        } catch (DateTimeException other) {
            return Optional.empty(); // said in words
        }
    }

    private static Optional<LocalDateTime> said(String text, LocalDateTime now) {
        LocalDate day = null;
        var rest = text;
        var saidDay = SAID_DAY.matcher(text);
        var ofMonth = DAY_OF_MONTH.matcher(text);
        var date = DATE.matcher(text);
        var weekday = WEEKDAY.matcher(text);
        if (saidDay.find()) {
            day = now.toLocalDate().plusDays(DAYS.getOrDefault(saidDay.group(1), 0));
            rest = text.substring(saidDay.end());
        } else if (weekday.find()) {
            day = weekday(weekday.group(2), weekday.group(1) != null, now.toLocalDate());
            rest = text.substring(weekday.end());
        } else if (date.find()) {
            day = TypedDay.read(date.group(1), now.toLocalDate()).orElse(null);
            if (day == null) return Optional.empty();
            rest = text.substring(date.end());
        } else if (ofMonth.find()) {
            day = next(Integer.parseInt(ofMonth.group(1)), now.toLocalDate());
            if (day == null) return Optional.empty();
            rest = text.substring(ofMonth.end());
        }
        return timed(day, SHORT_PART.matcher(rest.strip()).replaceFirst("$1上"), now);
    }

    /** 周五 is the next Friday, today's as well; 下周五 that of the week that begins next Monday. */
    private static LocalDate weekday(String word, boolean ofNextWeek, LocalDate today) {
        int number = WEEKDAYS.indexOf(word.replace('天', '日')) + 1;
        var monday = today.minusDays(today.getDayOfWeek().getValue() - 1L);
        if (ofNextWeek) return monday.plusWeeks(1).plusDays(number - 1L);
        var ofThisWeek = monday.plusDays(number - 1L);
        return ofThisWeek.isBefore(today) ? ofThisWeek.plusWeeks(1) : ofThisWeek;
    }

    private static Optional<LocalDateTime> timed(@Nullable LocalDate day, String rest, LocalDateTime now) {
        if (rest.isEmpty()) return Optional.ofNullable(day).map(one -> one.atTime(END_OF_A_DAY));
        var end = PARTS.get(rest);
        var time = end != null ? Optional.of(end) : TypedTime.read(rest);
        return time.map(one -> day != null ? day.atTime(one) : soonest(one, now, rest.matches("[1-9].*")));
    }

    /** The next such time: of {@code 七点} said in the afternoon the evening's, as nobody waits until the morning. */
    private static LocalDateTime soonest(LocalTime time, LocalDateTime now, boolean eitherHalf) {
        var today = now.toLocalDate().atTime(time);
        if (today.isAfter(now)) return today;
        var evening = today.plusHours(NOON);
        boolean mayBeEvening = eitherHalf && time.getHour() > 0 && time.getHour() < NOON;
        return mayBeEvening && evening.isAfter(now) ? evening : today.plusDays(1);
    }

    /** The next day of that number: of this month or, once it is past, of the next that has it. */
    private static @Nullable LocalDate next(int day, LocalDate today) {
        if (day < 1 || day > 31) return null;
        var month = today.withDayOfMonth(1);
        while (true) {
            if (day <= month.lengthOfMonth() && !month.withDayOfMonth(day).isBefore(today))
                return month.withDayOfMonth(day);
            month = month.plusMonths(1);
        }
    }

    private static LocalDateTime after(LocalDateTime now, String many, String unit) {
        boolean half = many.equals("半");
        int count = half ? 0 : Integer.parseInt(many);
        var due = switch (unit) {
            case "分钟" -> now.plusMinutes(count);
            case "天" -> half ? now.plusHours(NOON) : now.plusDays(count);
            default -> half ? now.plusMinutes(30) : now.plusHours(count);
        };
        return due.truncatedTo(ChronoUnit.MINUTES);
    }

    /** {@code 十二点} as {@code 12点}. */
    private static String figures(String text) {
        return NUMBER_WORD.matcher(text).replaceAll(found -> Integer.toString(number(found.group())));
    }

    private static int number(String word) {
        if (word.equals("两")) return 2;
        int ten = word.indexOf('十');
        if (ten < 0) return DIGITS.indexOf(word);
        int tens = ten == 0 ? 1 : DIGITS.indexOf(word.charAt(0));
        return tens * 10 + (ten == word.length() - 1 ? 0 : DIGITS.indexOf(word.charAt(ten + 1)));
    }
}
