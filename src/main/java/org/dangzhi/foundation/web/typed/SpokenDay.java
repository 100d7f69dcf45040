package org.dangzhi.foundation.web.typed;

import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dangzhi.foundation.web.PlausibleYears;
import org.jspecify.annotations.Nullable;

/** Days as one says them today: 明天, 下周三, 27日, 月底, 3天后, {@code fri}, {@code 27 nov}; and all that {@link TypedDay} reads. */
final class SpokenDay {

    private static final Map<String, Integer> NEAR_DAYS = Map.ofEntries(
            Map.entry("今天", 0),
            Map.entry("今日", 0),
            Map.entry("今", 0),
            Map.entry("today", 0),
            Map.entry("明天", 1),
            Map.entry("明日", 1),
            Map.entry("明", 1),
            Map.entry("tomorrow", 1),
            Map.entry("tmr", 1),
            Map.entry("后天", 2),
            Map.entry("大后天", 3),
            Map.entry("昨天", -1),
            Map.entry("昨日", -1),
            Map.entry("昨", -1),
            Map.entry("yesterday", -1),
            Map.entry("前天", -2),
            Map.entry("大前天", -3));

    private static final Pattern OF_A_WEEK = Pattern.compile(
            "(本|这个?|下下|下个?|上个?|this |next |last )?(?:(?:周|星期|礼拜)([一二三四五六日天])|(mon|tue|wed|thu|fri|sat|sun)[a-z]*)");
    private static final Pattern OF_A_MONTH = Pattern.compile(
            "(?:(本|这个?|下个?|上个?)月)?(\\d{1,2})(?:[日号]|st|nd|rd|th)(?: ?[(（]?(?:周|星期|礼拜)[一二三四五六日天][)）]?)?");
    private static final Pattern EDGE_OF_A_MONTH = Pattern.compile("(本|这个?|下个?|上个?)?月(底|末|初)");
    private static final Pattern AWAY =
            Pattern.compile("(?:in )?(\\d{1,3}) ?(天|周|个?星期|个?月|days?|weeks?|months?) ?(后|之后|以后|前|ago)?");
    private static final Pattern ENGLISH_DATE =
            Pattern.compile("(?:(\\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})|([a-z]{3,9}) (\\d{1,2})(?:st|nd|rd|th)?)");
    private static final String WEEKDAYS = "一二三四五六日";
    private static final List<String> ENGLISH_WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final int WEEK = 7;
    private static final int MONTHS_LOOKED_AT = 12;

    private final LocalDate today;
    private final TimeLean lean;

    SpokenDay(LocalDate today, TimeLean lean) {
        this.today = today;
        this.lean = lean;
    }

    /** @param text {@linkplain SpokenText#plain plain} */
    Optional<LocalDate> read(String text) {
        var near = NEAR_DAYS.get(text);
        if (near != null) return Optional.of(today.plusDays(near));
        if ("年底".equals(text)) return Optional.of(LocalDate.of(today.getYear(), Month.DECEMBER, 31));
        return TypedDay.read(text, today)
                .or(() -> matched(OF_A_WEEK, text).map(this::ofAWeek))
                .or(() -> matched(EDGE_OF_A_MONTH, text).map(this::edgeOfAMonth))
                .or(() -> matched(OF_A_MONTH, text).flatMap(this::ofAMonth))
                .or(() -> matched(AWAY, text).flatMap(this::away))
                .or(() -> matched(ENGLISH_DATE, text).flatMap(this::englishDate))
                .filter(PlausibleYears::written);
    }

    private static Optional<Matcher> matched(Pattern pattern, String text) {
        return Optional.of(pattern.matcher(text)).filter(Matcher::matches);
    }

    private LocalDate ofAWeek(Matcher parts) {
        int at = parts.group(2) == null
                ? ENGLISH_WEEKDAYS.indexOf(parts.group(3))
                : WEEKDAYS.indexOf(parts.group(2).replace('天', '日'));
        var weekday = DayOfWeek.of(at + 1);
        if (parts.group(1) != null)
            return today.with(previousOrSame(DayOfWeek.MONDAY)).plusDays(at + (long) WEEK * ahead(parts.group(1)));
        int days = Math.floorMod(weekday.getValue() - today.getDayOfWeek().getValue(), WEEK);
        return today.plusDays(lean == TimeLean.BACK && days > 0 ? days - WEEK : days);
    }

    private LocalDate edgeOfAMonth(Matcher parts) {
        var month = today.plusMonths(ahead(parts.group(1))).withDayOfMonth(1);
        return "初".equals(parts.group(2)) ? month : month.with(lastDayOfMonth());
    }

    private Optional<LocalDate> ofAMonth(Matcher parts) {
        int day = Integer.parseInt(parts.group(2));
        var month = YearMonth.from(today);
        if (parts.group(1) != null) return day(month.plusMonths(ahead(parts.group(1))), day);
        int step = lean == TimeLean.BACK ? -1 : 1;
        return IntStream.range(0, MONTHS_LOOKED_AT)
                .mapToObj(n -> day(month.plusMonths((long) step * n), day))
                .flatMap(Optional::stream)
                .filter(one -> step > 0 ? !one.isBefore(today) : !one.isAfter(today))
                .findFirst();
    }

    private static Optional<LocalDate> day(YearMonth month, int day) {
        return month.isValidDay(day) ? Optional.of(month.atDay(day)) : Optional.empty();
    }

    /** 3天 alone is a span and no day. */
    private Optional<LocalDate> away(Matcher parts) {
        boolean english = parts.group().startsWith("in ");
        var way = parts.group(3);
        if (english == (way != null)) return Optional.empty();
        long count = Long.parseLong(parts.group(1)) * ("前".equals(way) || "ago".equals(way) ? -1 : 1);
        var unit = parts.group(2);
        if (unit.contains("月") || unit.startsWith("month")) return Optional.of(today.plusMonths(count));
        boolean days = "天".equals(unit) || unit.startsWith("day");
        return Optional.of(today.plusDays(days ? count : count * WEEK));
    }

    private Optional<LocalDate> englishDate(Matcher parts) {
        var name = parts.group(2) == null ? parts.group(3) : parts.group(2);
        var day = parts.group(1) == null ? parts.group(4) : parts.group(1);
        return IntStream.rangeClosed(1, MONTHS_LOOKED_AT)
                .filter(month -> Month.of(month).name().toLowerCase(Locale.ROOT).startsWith(name))
                .boxed()
                .findFirst()
                .flatMap(month -> TypedDay.read(month + "/" + day, today));
    }

    private static int ahead(@Nullable String which) {
        if (which == null) return 0;
        if (which.equals("下下")) return 2;
        if (which.startsWith("下") || which.startsWith("next")) return 1;
        return which.startsWith("上") || which.startsWith("last") ? -1 : 0;
    }
}
