package org.dangzhi.foundation.office;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * {@code TransactionExecutionListener} that tells the database office and actor at the start of every transaction. Work
 * outside of any office (sessions, scheduler, event registry) passes untouched.
 */
@Component
class OfficeTransactionListener implements TransactionExecutionListener {

    private static final String SET =
            "select set_config('dangzhi.office', ?, true), set_config('dangzhi.actor', ?, true),"
                    + " set_config('dangzhi.from', ?, true)";

    private final DataSource database;

    OfficeTransactionListener(DataSource database) {
        this.database = database;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure != null || !OfficeContext.bound()) return;
        Connection connection = DataSourceUtils.getConnection(database);
        try (PreparedStatement set = connection.prepareStatement(SET)) {
            set.setString(1, OfficeContext.current().id().toString());
            set.setString(2, OfficeContext.actor().id());
            set.setString(3, RequestOrigin.current());
            set.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The office could not be set for a transaction.", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }
}
