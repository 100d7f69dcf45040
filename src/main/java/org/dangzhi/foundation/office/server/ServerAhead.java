package org.dangzhi.foundation.office.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/** Our own PostgreSQL, begun beside Spring: it is up by the time somebody asks for it. */
public final class ServerAhead {

    private final CompletableFuture<OwnPostgresServer> begun;

    private ServerAhead(CompletableFuture<OwnPostgresServer> begun) {
        this.begun = begun;
    }

    /** Waits until the server is up; what kept it from starting is thrown as if it had been started here. */
    OwnPostgresServer server() {
        try {
            return begun.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** A start that failed before anybody asked for the server ends it again. */
    private void end() {
        begun.thenAccept(server -> {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Begins the server of an application that has none of its own to go to. */
    public static final class Beginning implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var settings = context.getEnvironment();
            if (Installation.isForeign(settings)) return;
            var ahead = new ServerAhead(CompletableFuture.supplyAsync(() -> OwnPostgresServer.start(settings)));
            context.getBeanFactory().registerSingleton("serverAhead", ahead);
            context.addApplicationListener((ApplicationListener<ApplicationFailedEvent>) failed -> ahead.end());
        }
    }
}
