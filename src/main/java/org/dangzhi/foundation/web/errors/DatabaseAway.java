package org.dangzhi.foundation.web.errors;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells a fault of ours from a database that is away for a moment: restarted, taken over by its standby, out of
 * connections. Whatever was asked meanwhile can be asked again.
 */
final class DatabaseAway {

    private static final String CONNECTION = "08"; // class of PostgreSQL's codes, appendix A

    /** Ended by an administrator, by a crash, starting up; a standby that only reads; too many connections. */
    private static final Set<String> PASSING = Set.of("57P01", "57P02", "57P03", "25006", "53300");

    private DatabaseAway() {}

    static boolean isCauseOf(@Nullable Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(DatabaseAway::says);
    }

    private static boolean says(Throwable cause) {
        if (cause instanceof SQLTransientConnectionException) return true;
        if (!(cause instanceof SQLException sql) || sql.getSQLState() == null) return false;
        return sql.getSQLState().startsWith(CONNECTION) || PASSING.contains(sql.getSQLState());
    }
}
