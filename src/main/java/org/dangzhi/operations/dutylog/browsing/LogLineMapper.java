package org.dangzhi.operations.dutylog.browsing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.office.RecordMapper;
import org.dangzhi.operations.dutylog.browsing.LogLine.Attachment;
import org.dangzhi.operations.dutylog.browsing.LogLine.Check;
import org.dangzhi.operations.dutylog.browsing.LogLine.Correction;
import org.dangzhi.operations.dutylog.browsing.LogLine.Moment;
import org.dangzhi.operations.dutylog.browsing.LogLine.Papers;
import org.dangzhi.operations.dutylog.browsing.LogLine.Persons;
import org.dangzhi.operations.dutylog.browsing.LogLine.Step;
import org.dangzhi.operations.dutylog.writing.LogCheckCommands;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.databind.json.JsonMapper;

/** Rows of {@link LogQuery} as entries with their parts. */
final class LogLineMapper {

    /** With files and steps, which the row brings as JSON. */
    static final RowMapper<LogLine> OF_A_PAGE =
            (row, n) -> line(row, n, list(row, "files", Attachment[].class), list(row, "steps", Step[].class));

    /** Without them. */
    static final RowMapper<LogLine> OF_A_SHEET = (row, n) -> line(row, n, List.of(), List.of());

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final RecordMapper<Moment> MOMENT = new RecordMapper<>(Moment.class);
    private static final RecordMapper<Persons> PERSONS = new RecordMapper<>(Persons.class);
    private static final RecordMapper<Correction> CORRECTION = new RecordMapper<>(Correction.class);

    private LogLineMapper() {}

    private static LogLine line(ResultSet row, int n, List<Attachment> files, List<Step> steps) throws SQLException {
        return new LogLine(
                row.getObject("id", UUID.class),
                row.getObject("shift_id", UUID.class),
                row.getInt("number"),
                row.getString("kind"),
                row.getString("body"),
                MOMENT.mapRow(row, n),
                PERSONS.mapRow(row, n),
                new Papers(row.getString("source_number"), row.getString("source_address"), files),
                CORRECTION.mapRow(row, n),
                new Check(LogCheckCommands.State.valueOf(row.getString("state")), row.getBoolean("to_check"), steps));
    }

    private static <T> List<T> list(ResultSet row, String column, Class<T[]> type) throws SQLException {
        var json = row.getString(column);
        return json == null ? List.of() : List.of(JSON.readValue(json, type));
    }
}
