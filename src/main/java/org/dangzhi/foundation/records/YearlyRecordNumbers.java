package org.dangzhi.foundation.records;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.dangzhi.foundation.office.Offices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** {@link RecordNumbers} by a counter row for each office, kind and year, whose lock keeps them without gaps. */
@Service
class YearlyRecordNumbers implements RecordNumbers {

    private final JdbcClient jdbc;
    private final Offices offices;
    private final Clock clock;

    YearlyRecordNumbers(JdbcClient jdbc, Offices offices, Clock clock) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.clock = clock;
    }

    @Override
    @Transactional
    public String next(String kind) {
        return next(kind, clock.instant().atZone(offices.zone()).getYear());
    }

    @Override
    @Transactional
    public String next(String kind, int year) {
        return next(kind, year, 1).getFirst();
    }

    @Override
    @Transactional
    public List<String> next(String kind, int year, int count) {
        int last = jdbc.sql("""
                        insert into records.number as n (kind, year, last) values (:kind, :year, :count)
                        on conflict (office_id, kind, year) do update set last = n.last + excluded.last
                        returning last
                        """)
                .param("kind", kind)
                .param("year", year)
                .param("count", count)
                .query(Integer.class)
                .single();
        return IntStream.rangeClosed(last - count + 1, last)
                .mapToObj(number -> "%d-%04d".formatted(year, number))
                .toList();
    }
}
