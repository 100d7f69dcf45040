package org.dangzhi.foundation.web.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.TransactionSystemException;

class DatabaseAwayTests {

    /** What a primary that was killed and its standby answered. */
    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "57P01", "57P02", "57P03", "25006", "53300"})
    void isKnownByPostgresOwnCodes(String state) {
        var said = new SQLException("terminating connection", state);
        assertThat(DatabaseAway.isCauseOf(new UncategorizedSQLException("task", "select 1", said)))
                .isTrue();
        assertThat(DatabaseAway.isCauseOf(new TransactionSystemException("commit", new IllegalStateException(said))))
                .isTrue();
    }

    @Test
    void isKnownWhereThePoolHasNoConnection() {
        assertThat(DatabaseAway.isCauseOf(new DataAccessResourceFailureException(
                        "none", new SQLTransientConnectionException("timed out after 30000ms"))))
                .isTrue();
    }

    @Test
    void aFaultOfOursIsNone() {
        assertThat(DatabaseAway.isCauseOf(null)).isFalse();
        assertThat(DatabaseAway.isCauseOf(new IllegalStateException("ours"))).isFalse();
        assertThat(DatabaseAway.isCauseOf(new SQLException("syntax error", "42601")))
                .isFalse();
        assertThat(DatabaseAway.isCauseOf(new SQLException("no code"))).isFalse();
    }
}
