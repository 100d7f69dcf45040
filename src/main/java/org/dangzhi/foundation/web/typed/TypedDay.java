package org.dangzhi.foundation.web.typed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dangzhi.foundation.web.PlausibleYears;

/**
 * Days as people and their files write them: {@code 2027-01-01}, {@code 2027/1/1}, {@code 2027.1.1}, {@code 20270101},
 * {@code ２０２７年１月１日（星期五）}, {@code 二〇二七年元月一日}, {@code 1 Jan 2027}; without the year where one is near,
 * {@code 3月22日}, {@code 3/22}.
 */
public final class TypedDay {

    private static final String WEEKDAY = "(?: ?[(（]?(?:星期|周|礼拜)?[一二三四五六日天][)）]?)?";
    private static final Pattern WHOLE =
            Pattern.compile("(\\d{4}) ?(?:[-/.年‐–—]) ?(\\d{1,2}) ?(?:[-/.月‐–—]) ?(\\d{1,2}) ?[日号]?" + WEEKDAY);
    private static final Pattern ENGLISH = Pattern.compile(
            "(?:(\\d{1,2})[ -]([a-z]{3})[a-z]{0,6}|([a-z]{3})[a-z]{0,6} (\\d{1,2})),?[ -](\\d{4})",
            Pattern.CASE_INSENSITIVE);
    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec ";
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern OF_A_YEAR = Pattern.compile("(\\d{1,2}) ?(?:[-/.月]) ?(\\d{1,2}) ?[日号]?" + WEEKDAY);
    private static final Pattern MIDNIGHT = Pattern.compile("[ T]0{1,2}:00(?::00(?:\\.0+)?)?$");

    private TypedDay() {}

    /** @return empty for what is no day of a year that is written */
    public static Optional<LocalDate> read(String typed) {
        var text = plain(typed);
        var whole = WHOLE.matcher(text);
        if (whole.matches()) return day(whole);
        var english = ENGLISH.matcher(text);
        if (english.matches()) return ofEnglish(english);
        var digits = DIGITS.matcher(text);
        return digits.matches() ? day(digits) : Optional.empty();
    }

    private static Optional<LocalDate> ofEnglish(Matcher parts) {
        boolean dayFirst = parts.group(1) != null;
        int at = MONTHS.indexOf(parts.group(dayFirst ? 2 : 3).toLowerCase(Locale.ROOT) + " ");
        return at < 0 ? Optional.empty() : day(number(parts, 5), at / 4 + 1, number(parts, dayFirst ? 1 : 4));
    }

    /**
     * As {@link #read}; a day without its year is the one nearest to another.
     *
     * @param near what the reader works on: today, or the first day of a plan
     */
    public static Optional<LocalDate> read(String typed, LocalDate near) {
        var day = read(typed);
        var ofAYear = OF_A_YEAR.matcher(plain(typed));
        if (day.isPresent() || !ofAYear.matches()) return day;
        return IntStream.rangeClosed(near.getYear() - 1, near.getYear() + 1)
                .mapToObj(year -> day(year, number(ofAYear, 1), number(ofAYear, 2)))
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(one -> Math.abs(one.toEpochDay() - near.toEpochDay())));
    }

    /**
     * A day of every year, as seasons have it: written without a year, or as a whole day, which is what a spreadsheet
     * makes of {@code 7/1}; its year is passed over.
     */
    public static Optional<MonthDay> ofEveryYear(String typed) {
        var ofAYear = OF_A_YEAR.matcher(plain(typed));
        if (!ofAYear.matches()) return read(typed).map(MonthDay::from);
        try {
            return Optional.of(MonthDay.of(number(ofAYear, 1), number(ofAYear, 2)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String plain(String typed) {
        return MIDNIGHT.matcher(SpokenText.figuresOf(TypedText.narrow(typed))).replaceFirst("");
    }

    private static Optional<LocalDate> day(Matcher parts) {
        return day(number(parts, 1), number(parts, 2), number(parts, 3));
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day)).filter(PlausibleYears::written);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
