package org.dangzhi.foundation.web.typed;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
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
 *   <li>周五 and 27日 are the next or the last one, today among them; 下周 begins on Monday.
 * </ul>
 */
public final class TypedMoment {

    private static final int DAY = SpokenTime.END_OF_DAY;
    private static final int HALF_A_DAY = DAY / 2;
    private static final Pattern BARE_HOUR = Pattern.compile("\\d{1,2}");

    private TypedMoment() {}

    /** @return empty for what is no day */
    public static Optional<LocalDate> day(String typed, LocalDate today, TimeLean lean) {
        return new SpokenDay(today, lean).read(SpokenText.plain(typed));
    }

    /** @return empty for what is no time of a day; a bare figure is an hour */
    public static Optional<LocalTime> time(String typed) {
        return SpokenTime.read(SpokenText.plain(typed))
                .filter(time -> time.minutes() < DAY)
                .map(time -> LocalTime.ofSecondOfDay(time.minutes() * 60L));
    }

    /**
     * A day with a time, or a time alone.
     *
     * @return empty also for a day without a time: whoever reads it asks for the hour
     */
    public static Optional<LocalDateTime> read(String typed, LocalDateTime now, TimeLean lean) {
        var strict = TypedTime.readWithDay(typed, now.toLocalDate()).filter(at -> !typed.contains("晚"));
        if (strict.isPresent()) return strict;
        var text = SpokenText.plain(typed);
        var days = new SpokenDay(now.toLocalDate(), lean);
        if (days.read(text).isPresent()) return Optional.empty();
        if (!BARE_HOUR.matcher(text).matches()) {
            var alone = SpokenTime.read(text);
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
        return joined(days.read(first), SpokenTime.read(second), now, lean)
                .or(() -> joined(days.read(second), SpokenTime.read(first), now, lean));
    }

    private static Optional<LocalDateTime> joined(
            Optional<LocalDate> day, Optional<SpokenTime> time, LocalDateTime now, TimeLean lean) {
        return day.flatMap(on -> time.map(said -> on.equals(now.toLocalDate()) && said.loose()
                ? best(Stream.of(at(on, said, 0), at(on, said, HALF_A_DAY)), now, lean)
                        .orElse(at(on, said, 0))
                : at(on, said, 0)));
    }

    private static LocalDateTime nearest(SpokenTime time, LocalDateTime now, TimeLean lean) {
        var today = now.toLocalDate();
        var strikes = Stream.of(-DAY, 0, DAY)
                .flatMap(
                        day -> Stream.of(at(today, time, day), at(today, time, time.loose() ? day + HALF_A_DAY : day)));
        return best(strikes, now, lean).orElseThrow();
    }

    private static Optional<LocalDateTime> best(Stream<LocalDateTime> strikes, LocalDateTime now, TimeLean lean) {
        return lean == TimeLean.AHEAD
                ? strikes.filter(at -> at.isAfter(now)).min(Comparator.naturalOrder())
                : strikes.filter(at -> !at.isAfter(now)).max(Comparator.naturalOrder());
    }

    private static LocalDateTime at(LocalDate day, SpokenTime time, int moreMinutes) {
        return day.atStartOfDay().plusMinutes((long) time.minutes() + moreMinutes);
    }
}
