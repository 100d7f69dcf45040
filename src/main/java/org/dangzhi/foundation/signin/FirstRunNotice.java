package org.dangzhi.foundation.signin;

import org.dangzhi.foundation.access.FirstRun;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints the address at the end of a start, and the one-time code where there is no office yet. */
@Component
class FirstRunNotice {

    private static final Logger LOG = LoggerFactory.getLogger(FirstRunNotice.class);

    private final FirstRun firstRun;
    private final Environment environment;

    FirstRunNotice(FirstRun firstRun, Environment environment) {
        this.firstRun = firstRun;
        this.environment = environment;
    }

    @EventListener
    void print(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext)
                || environment.matchesProfiles("demo")) return;
        firstRun.code()
                .ifPresentOrElse(
                        code -> LOG.info("""


                        There is no office yet. Make it here:  {}/first-run?code={}
                        One-time code:  {}
                        """, address(), code, code),
                        () -> LOG.info("Dangzhi is ready:  {}", address()));
    }

    private String address() {
        var host = environment.getProperty("server.address", "127.0.0.1");
        return "http://" + host + ":" + environment.getProperty("local.server.port", "8080");
    }
}
