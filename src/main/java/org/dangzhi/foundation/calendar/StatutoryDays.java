package org.dangzhi.foundation.calendar;

import com.nlf.calendar.Lunar;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The days off that the holiday regulation itself names (全国年节及纪念日放假办法 第二条, as in force since 2025): thirteen in any year,
 * whether or not its arrangement is published.
 */
final class StatutoryDays {

    /** Before it, the regulation named other days. */
    static final int SINCE = 2025;

    private static final int NATIONAL_DAYS = 3;
    private static final double QINGMING_YEAR = 0.2422;
    private static final double QINGMING_CENTURY = 4.81;

    private StatutoryDays() {}

    /** Names by day, in order; of a year before {@link #SINCE} none. */
    static Map<LocalDate, String> of(int year) {
        var days = new TreeMap<LocalDate, String>();
        if (year < SINCE) return days;
        days.put(LocalDate.of(year, 1, 1), "元旦");
        var newYear = lunar(year, 1, 1);
        newYear.minusDays(1).datesUntil(newYear.plusDays(3)).forEach(day -> days.put(day, "春节"));
        days.put(LocalDate.of(year, 4, qingming(year)), "清明节");
        days.put(LocalDate.of(year, 5, 1), "劳动节");
        days.put(LocalDate.of(year, 5, 2), "劳动节");
        days.put(lunar(year, 5, 5), "端午节");
        addAutumn(year, days);
        return days;
    }

    /** Mid-Autumn within the three days of National Day moves to the fourth, as in 2020: no day is lost. */
    private static void addAutumn(int year, Map<LocalDate, String> days) {
        var national = LocalDate.of(year, 10, 1);
        national.datesUntil(national.plusDays(NATIONAL_DAYS)).forEach(day -> days.put(day, "国庆节"));
        var midAutumn = lunar(year, 8, 15);
        days.put(days.containsKey(midAutumn) ? national.plusDays(NATIONAL_DAYS) : midAutumn, "中秋节");
    }

    static Optional<String> name(LocalDate day) {
        return Optional.ofNullable(of(day.getYear()).get(day));
    }

    /** No festival falls in a leap month. */
    private static LocalDate lunar(int year, int month, int day) {
        var solar = Lunar.fromYmd(year, month, day).getSolar();
        return LocalDate.of(solar.getYear(), solar.getMonth(), solar.getDay());
    }

    /** Day of April, right from 2001 to 2099. */
    private static int qingming(int year) {
        int ofCentury = year % 100;
        return (int) (ofCentury * QINGMING_YEAR + QINGMING_CENTURY) - ofCentury / 4;
    }
}
