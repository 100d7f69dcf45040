package org.dangzhi.foundation.records;

import java.time.Clock;
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
        int number = jdbc.sql("""
                        insert into records.number as n (kind, year, last) values (:kind, :year, 1)
                        on conflict (office_id, kind, year) do update set last = n.last + 1
                        returning last
                        """)
                .param("kind", kind)
                .param("year", year)
                .query(Integer.class)
                .single();
        return "%d-%04d".formatted(year, number);
    }
}
