package org.dangzhi.foundation.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.dangzhi.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class RecordMapperTests {

    record Line(
            UUID id,
            String title,
            @Nullable Instant dueAt,
            @Nullable LocalDate day,
            @Nullable LocalTime begins,
            @Nullable DayOfWeek weekday,
            int round,
            @Nullable Integer rating,
            long weight,
            boolean late,
            @Nullable BigDecimal rate) {}

    private static final String FULL = """
            select '0197b2a4-0000-7000-8000-000000000001'::uuid as id, '锅炉' as title,
                   '2026-11-23 16:42:07.123456+08'::timestamptz as due_at, '2026-11-23'::date as day,
                   '08:30'::time as begins, 'MONDAY' as weekday, 2::bigint as round, 3 as rating, 4 as weight,
                   true as late, 0.97 as rate, 'nobody asks' as beside
            """;
    private static final String EMPTY = """
            select '0197b2a4-0000-7000-8000-000000000001'::uuid as id, '' as title, null::timestamptz as due_at,
                   null::date as day, null::time as begins, null as weekday, 0 as round, null::int as rating,
                   0 as weight, false as late, null::numeric as rate
            """;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyKindOfColumnBecomesItsComponent() {
        assertThat(read(FULL, new RecordMapper<>(Line.class)))
                .isEqualTo(new Line(
                        UUID.fromString("0197b2a4-0000-7000-8000-000000000001"),
                        "锅炉",
                        Instant.parse("2026-11-23T08:42:07.123456Z"),
                        LocalDate.of(2026, 11, 23),
                        LocalTime.of(8, 30),
                        DayOfWeek.MONDAY,
                        2,
                        3,
                        4,
                        true,
                        new BigDecimal("0.97")));
    }

    @Test
    void whatIsEmptyIsReadAsSpringReadsIt() {
        for (var sql : new String[] {FULL, EMPTY})
            assertThat(read(sql, new RecordMapper<>(Line.class)))
                    .isEqualTo(read(sql, new SimplePropertyRowMapper<>(Line.class)));
    }

    @Test
    void nothingIsNoNumber() {
        var nothing = EMPTY.replace("0 as round", "null::int as round");

        assertThatThrownBy(() -> read(nothing, new RecordMapper<>(Line.class)))
                .isInstanceOf(ConversionFailedException.class);
    }

    @Test
    void aColumnThatWasForgottenIsAnError() {
        assertThatThrownBy(() -> read("select 1 as nothing", new RecordMapper<>(Line.class)))
                .isInstanceOf(DataAccessException.class);
    }

    private Line read(String sql, RowMapper<Line> mapper) {
        return jdbc.sql(sql).query(mapper).single();
    }
}
