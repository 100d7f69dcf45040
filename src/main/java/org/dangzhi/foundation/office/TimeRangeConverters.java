package org.dangzhi.foundation.office;

import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import org.postgresql.util.PGobject;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** Spring Data converters of a {@link TimeRange} to a {@code tstzrange} and back. */
final class TimeRangeConverters {

    static final List<Converter<?, ?>> ALL = List.of(new Write(), new Read());

    private TimeRangeConverters() {}

    @WritingConverter
    static class Write implements Converter<TimeRange, PGobject> {

        @Override
        public PGobject convert(TimeRange timeRange) {
            var range = new PGobject();
            range.setType("tstzrange");
            try {
                range.setValue("[" + timeRange.from() + "," + timeRange.until() + ")");
            } catch (SQLException e) {
                throw new IllegalArgumentException(timeRange.toString(), e);
            }
            return range;
        }
    }

    @ReadingConverter
    static class Read implements Converter<PGobject, TimeRange> {

        private static final DateTimeFormatter BOUND = new DateTimeFormatterBuilder()
                .append(DateTimeFormatter.ISO_LOCAL_DATE)
                .appendLiteral(' ')
                .append(DateTimeFormatter.ISO_LOCAL_TIME)
                .appendOffset("+HH:mm", "+00")
                .toFormatter();

        /** {@code ["2026-11-23 08:00:00+08","2026-11-23 20:00:00+08")} */
        @Override
        public TimeRange convert(PGobject range) {
            var text = String.valueOf(range.getValue());
            var bounds = text.substring(1, text.length() - 1).replace("\"", "").split(",", -1);
            return new TimeRange(instant(bounds[0]), instant(bounds[1]));
        }

        private static Instant instant(String bound) {
            return OffsetDateTime.parse(bound, BOUND).toInstant();
        }
    }
}
