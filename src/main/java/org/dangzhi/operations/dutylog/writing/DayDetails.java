package org.dangzhi.operations.dutylog.writing;

import com.nlf.calendar.Solar;
import java.time.LocalDate;
import java.util.Locale;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.dutylog.DutyLogRefused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Service of a day's details: the lunar date, computed; the weather, typed by hand. */
@Service
public class DayDetails {

    private static final int MOST = 60;

    private final DayNoteRows notes;
    private final Texts texts;

    DayDetails(DayNoteRows notes, Texts texts) {
        this.notes = notes;
        this.texts = texts;
    }

    /** {@code 农历十月十五}; in English by numbers, a leap month told apart. */
    public String lunar(LocalDate day) {
        var lunar = Solar.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth())
                .getLunar();
        return Texts.locale().equals(Locale.ENGLISH)
                ? texts.t(
                        lunar.getMonth() < 0 ? "dutylog.lunar.leap" : "dutylog.lunar",
                        Math.abs(lunar.getMonth()),
                        lunar.getDay())
                : texts.t("dutylog.lunar", lunar.getMonthInChinese(), lunar.getDayInChinese());
    }

    /** {@code 丙午年十月十五}, for paper. */
    public static String lunarInFull(LocalDate day) {
        var lunar = Solar.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth())
                .getLunar();
        return lunar.getYearInGanZhi() + "年" + lunar.getMonthInChinese() + "月" + lunar.getDayInChinese();
    }

    @Transactional(readOnly = true)
    public String weather(LocalDate day) {
        return notes.weather(day);
    }

    @Transactional
    public void noteWeather(LocalDate day, String typed) {
        var weather = typed.strip();
        if (weather.length() > MOST) throw DutyLogRefused.tooLong("weather", weather.length(), MOST);
        notes.setWeather(day, weather);
    }
}
