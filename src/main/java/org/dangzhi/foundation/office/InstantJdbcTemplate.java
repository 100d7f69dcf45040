package org.dangzhi.foundation.office;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementCreatorFactory;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/**
 * {@code NamedParameterJdbcTemplate}, and so the {@code JdbcClient} upon it, that takes an {@link Instant} for a parameter.
 *
 * <p>PostgreSQL's driver takes an {@code OffsetDateTime} only. What every statement would have to remember is done here, once;
 * {@link RecordMapper} does the same on the way back.
 */
class InstantJdbcTemplate extends NamedParameterJdbcTemplate {

    InstantJdbcTemplate(JdbcOperations operations) {
        super(operations);
    }

    @Override
    protected PreparedStatementCreator getPreparedStatementCreator(
            String sql, SqlParameterSource given, @Nullable Consumer<PreparedStatementCreatorFactory> customizer) {
        return super.getPreparedStatementCreator(sql, new Parameters(given), customizer);
    }

    @Override
    public int[] batchUpdate(String sql, SqlParameterSource[] given) {
        return super.batchUpdate(sql, Arrays.stream(given).map(Parameters::new).toArray(SqlParameterSource[]::new));
    }

    /** As they were given, instants excepted. */
    private record Parameters(SqlParameterSource given) implements SqlParameterSource {

        @Override
        public boolean hasValue(String name) {
            return given.hasValue(name);
        }

        @Override
        public @Nullable Object getValue(String name) {
            return given.getValue(name) instanceof Instant instant
                    ? instant.atOffset(ZoneOffset.UTC)
                    : given.getValue(name);
        }

        @Override
        public int getSqlType(String name) {
            return given.getSqlType(name);
        }

        @Override
        public @Nullable String getTypeName(String name) {
            return given.getTypeName(name);
        }

        @Override
        public String @Nullable [] getParameterNames() {
            return given.getParameterNames();
        }
    }
}
