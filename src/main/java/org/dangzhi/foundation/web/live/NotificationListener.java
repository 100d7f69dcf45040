package org.dangzhi.foundation.web.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** PostgreSQL listener of an instance: one unpooled connection that reconnects, and then says "refresh all". */
@Component
class NotificationListener implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NotificationListener.class);
    private static final int BEAT_MILLIS = 20_000;
    private static final long AGAIN_MILLIS = 2_000;

    private final JdbcConnectionDetails login;
    private final LiveConnections connections;
    private volatile boolean running;

    NotificationListener(JdbcConnectionDetails login, LiveConnections connections) {
        this.login = login;
        this.connections = connections;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().name("live").daemon().start(this::listen);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listen() {
        boolean missed = false;
        while (running) {
            try (var connection =
                    DriverManager.getConnection(login.getJdbcUrl(), login.getUsername(), login.getPassword())) {
                subscribe(connection);
                if (missed) connections.refreshAll();
                listen(connection);
            } catch (SQLException | RuntimeException e) { // nobody would start this thread again
                missed = true;
                if (running) pause(e);
            }
        }
    }

    private static void subscribe(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + LiveChange.CHANNEL);
        }
    }

    private void listen(Connection connection) throws SQLException {
        long beat = System.nanoTime();
        while (running) {
            var notifications = connection.unwrap(PGConnection.class).getNotifications(BEAT_MILLIS);
            if (notifications != null)
                for (var notification : notifications) connections.tell(LiveChange.read(notification.getParameter()));
            if (System.nanoTime() - beat < BEAT_MILLIS * 1_000_000L) continue;
            connections.beat(open(connection, connections.sessions()));
            beat = System.nanoTime();
        }
    }

    /** Those of the sessions that have not ended meanwhile, here or elsewhere. */
    private static Set<String> open(Connection connection, Set<String> sessions) throws SQLException {
        var open = new HashSet<String>();
        try (var asked = connection.prepareStatement(
                "select session_id from ground.spring_session where session_id = any (?)")) {
            asked.setArray(1, connection.createArrayOf("text", sessions.toArray()));
            try (var rows = asked.executeQuery()) {
                while (rows.next()) open.add(rows.getString(1));
            }
        }
        return open;
    }

    private void pause(Exception e) {
        LOG.info("The live connection broke ({}); connecting again.", e.toString());
        try {
            Thread.sleep(AGAIN_MILLIS);
        } catch (InterruptedException interrupted) {
            running = false;
        }
    }
}
