package org.dangzhi.foundation.web.typed;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Days and times as people type them now: 27日下午, 明天 9点, 七点前, 下周三 14:00, 月底, {@code fri 2pm}. What files hold is read
 * by {@link TypedDay} and {@link TypedTime}, which know no today: a list that is read tomorrow has to say the same.
 *
 * <p>What is open is settled by rules, and shown beside the field:
 *
 * <ul>
 *   <li>a part of the day without an hour is its usual hour: 早上 8, 上午 9, 中午 12, 下午 14, 傍晚 18, 晚上 20;
 *   <li>a time without a day is the next one to come ({@link TimeLean#AHEAD}) or the last one gone; 7点 strikes twice a day,
 *       7:00 and 0700 once;
 *   <li>an hour of another day is read by the clock of 24: 明天 7点 is in the morning;
 *   <li>what is due in a part of the day is due at its end (上午 12, 下午 18, 晚上 22), what is due on a day at 18:00;
 *   <li>周五 and 27日 are the next or the last one, today among them; 下周 begins on Monday.
 * </ul>
 */
public final class TypedMoment {

    private static final int DAY = SpokenTime.END_OF_DAY;
    private static final int HALF_A_DAY = DAY / 2;
    private static final LocalTime END_OF_WORK = LocalTime.of(18, 0);
    private static final Pattern SPAN = Pattern.compile(
            "(?:in )?(半|\\d{1,3}) ?个?(小时|钟头|分钟|hours?|h|minutes?|min)(之?后|以后|之?内|以内|之?前|以前|later|ago)?");
    private static final Pattern BARE_HOUR = Pattern.compile("\\d{1,2}");

    private TypedMoment() {}

    /** @return empty for what is no day */
    public static Optional<LocalDate> day(String typed, LocalDate today, TimeLean lean) {
        return new SpokenDay(today, lean).read(SpokenText.plain(typed));
    }

    /** @return empty for what is no time of a day; a bare figure is an hour */
    public static Optional<LocalTime> time(String typed) {
        return SpokenTime.read(SpokenText.plain(typed), TimeLean.AHEAD)
                .filter(time -> time.minutes() < DAY)
                .map(time -> LocalTime.ofSecondOfDay(time.minutes() * 60L));
    }

    /**
     * A day with a time, or a time alone.
     *
     * @return empty also for a day without a time, unless it is due on that day: whoever reads it asks for the hour
     */
    public static Optional<LocalDateTime> read(String typed, LocalDateTime now, TimeLean lean) {
        var strict = TypedTime.readWithDay(typed, now.toLocalDate()).filter(at -> !typed.contains("晚"));
        if (strict.isPresent()) return strict;
        var text = SpokenText.plain(typed);
        var days = new SpokenDay(now.toLocalDate(), lean);
        var span = SPAN.matcher(text);
        if (span.matches()) return Optional.of(away(now, span, lean));
        var day = days.read(text);
        if (day.isPresent()) return day.filter(one -> lean == TimeLean.DUE).map(one -> one.atTime(END_OF_WORK));
        if (!BARE_HOUR.matcher(text).matches()) {
            var alone = SpokenTime.read(text, lean);
            if (alone.isPresent()) return Optional.of(nearest(alone.get(), now, lean));
        }
        return IntStream.iterate(text.length() - 1, at -> at > 0, at -> at - 1)
                .boxed()
                .flatMap(at -> split(text, at, days, now, lean).stream())
                .findFirst();
    }

    /** The day before the time, or, as English has it, after it. */
    private static Optional<LocalDateTime> split(
            String text, int at, SpokenDay days, LocalDateTime now, TimeLean lean) {
        if (Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at))) return Optional.empty();
        var first = text.substring(0, at).strip();
        var second = text.substring(at).strip();
        return joined(days.read(first), SpokenTime.read(second, lean), now, lean)
                .or(() -> joined(days.read(second), SpokenTime.read(first, lean), now, lean));
    }

    private static Optional<LocalDateTime> joined(
            Optional<LocalDate> day, Optional<SpokenTime> time, LocalDateTime now, TimeLean lean) {
        return day.flatMap(on -> time.map(said -> on.equals(now.toLocalDate()) && said.loose()
                ? best(Stream.of(at(on, said, 0), at(on, said, HALF_A_DAY)), now, lean)
                        .orElse(at(on, said, 0))
                : at(on, said, 0)));
    }

    /** 半小时后, 2小时内; without a word behind it as the field leans. */
    private static LocalDateTime away(LocalDateTime now, Matcher span, TimeLean lean) {
        boolean hours = !span.group(2).startsWith("分") && !span.group(2).startsWith("min");
        int minutes = span.group(1).equals("半") ? 30 : Integer.parseInt(span.group(1)) * (hours ? 60 : 1);
        var way = span.group(3) == null ? "" : span.group(3);
        boolean gone = way.isEmpty() ? lean == TimeLean.BACK : way.endsWith("前") || way.equals("ago");
        return now.plusMinutes(gone ? -minutes : minutes).truncatedTo(ChronoUnit.MINUTES);
    }

    private static LocalDateTime nearest(SpokenTime time, LocalDateTime now, TimeLean lean) {
        var today = now.toLocalDate();
        var strikes = Stream.of(-DAY, 0, DAY)
                .flatMap(
                        day -> Stream.of(at(today, time, day), at(today, time, time.loose() ? day + HALF_A_DAY : day)));
        return best(strikes, now, lean).orElseThrow();
    }

    private static Optional<LocalDateTime> best(Stream<LocalDateTime> strikes, LocalDateTime now, TimeLean lean) {
        return lean == TimeLean.BACK
                ? strikes.filter(at -> !at.isAfter(now)).max(Comparator.naturalOrder())
                : strikes.filter(at -> at.isAfter(now)).min(Comparator.naturalOrder());
    }

    private static LocalDateTime at(LocalDate day, SpokenTime time, int moreMinutes) {
        return day.atStartOfDay().plusMinutes((long) time.minutes() + moreMinutes);
    }
}
