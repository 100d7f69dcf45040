package org.dangzhi.operations.dutylog.writing;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of what was noted of a day. */
@Repository
class DayNoteRows {

    private final JdbcClient jdbc;

    DayNoteRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where nobody noted it. */
    String weather(LocalDate day) {
        return jdbc.sql("select weather from dutylog.day_note where day = :day")
                .param("day", day)
                .query((row, n) -> row.getString(1))
                .optional()
                .orElse("");
    }

    void setWeather(LocalDate day, String weather) {
        jdbc.sql("""
                        insert into dutylog.day_note (day, weather) values (:day, :weather)
                        on conflict (office_id, day) do update set weather = excluded.weather
                        """).param("day", day).param("weather", weather).update();
    }
}
