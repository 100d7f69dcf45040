package org.dangzhi.foundation.web.typed;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times as people and their files write them: {@code 8:00}, {@code 08:00:00}, {@code ８：３０}, {@code 8时30分},
 * {@code 下午3点半}, {@code 下午两点一刻}; with a day before them as {@link TypedDay} reads it.
 */
public final class TypedTime {

    private static final Pattern TIME = Pattern.compile(
            "(凌晨|早上|上午|中午|下午|傍晚|晚上|夜里)? ?(\\d{1,2}) ?(?::|时|点) ?(?:(半)|(\\d{1,2}) ?分?)?(?: ?:? ?(\\d{1,2}) ?秒?(?:\\.\\d+)?)?"
                    + "(?: ?([AaPp])\\.?[Mm]\\.?)?");
    private static final Pattern AT_THE_END = Pattern.compile("^(.*?)[ T]?(" + TIME.pattern() + ")$");
    /** The end of a day, which as a time of its own is none. */
    private static final Pattern MIDNIGHT = Pattern.compile("^(.+?)[ T]?24(?::00(?::00)?|点|时)整?$");

    private static final int NOON = 12;
    private static final int HALF = 30;

    private TypedTime() {}

    /** @return empty for what is no time of a day */
    public static Optional<LocalTime> read(String typed) {
        var parts = TIME.matcher(plain(typed));
        return parts.matches() ? time(parts) : Optional.empty();
    }

    /**
     * A day with a time.
     *
     * @param near as for {@link TypedDay#read(String, LocalDate)}
     * @return empty also for a day without a time: whoever reads it says what that means
     */
    public static Optional<LocalDateTime> readWithDay(String typed, LocalDate near) {
        var text = plain(typed);
        var midnight = MIDNIGHT.matcher(text);
        if (midnight.matches())
            return TypedDay.read(midnight.group(1), near)
                    .map(day -> day.plusDays(1).atStartOfDay());
        var parts = AT_THE_END.matcher(text);
        if (!parts.matches() || parts.group(1).isBlank()) return Optional.empty();
        return TypedDay.read(parts.group(1), near)
                .flatMap(day -> read(parts.group(2)).map(day::atTime));
    }

    private static String plain(String typed) {
        return SpokenText.figuresOf(TypedText.narrow(typed));
    }

    private static Optional<LocalTime> time(Matcher parts) {
        int hour = Integer.parseInt(parts.group(2));
        int minute = parts.group(3) != null ? HALF : figure(parts.group(4));
        int second = figure(parts.group(5));
        if (isAfternoon(parts, hour) && hour < NOON) hour += NOON;
        if (isNight(parts) && hour == NOON) hour = 0;
        return hour > 23 || minute > 59 || second > 59
                ? Optional.empty()
                : Optional.of(LocalTime.of(hour, minute, second));
    }

    private static boolean isAfternoon(Matcher parts, int hour) {
        var of = parts.group(1);
        if ("p".equalsIgnoreCase(parts.group(6))) return true;
        if ("中午".equals(of)) return hour < 3;
        return "下午".equals(of) || "傍晚".equals(of) || "晚上".equals(of);
    }

    private static boolean isNight(Matcher parts) {
        return "a".equalsIgnoreCase(parts.group(6)) || "凌晨".equals(parts.group(1));
    }

    private static int figure(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
