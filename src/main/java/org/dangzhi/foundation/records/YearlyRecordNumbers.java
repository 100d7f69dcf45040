package org.dangzhi.foundation.records;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.dangzhi.foundation.office.Offices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** {@link RecordNumbers} by a counter row for each office, kind and year, whose lock keeps them without gaps. */
@Service
class YearlyRecordNumbers implements RecordNumbers {

    private final RecordNumberRows rows;
    private final Offices offices;
    private final Clock clock;

    YearlyRecordNumbers(RecordNumberRows rows, Offices offices, Clock clock) {
        this.rows = rows;
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
        int last = rows.advance(kind, year, count);
        return IntStream.rangeClosed(last - count + 1, last)
                .mapToObj(number -> "%d-%04d".formatted(year, number))
                .toList();
    }
}
