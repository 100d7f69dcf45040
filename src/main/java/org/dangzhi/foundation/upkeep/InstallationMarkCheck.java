package org.dangzhi.foundation.upkeep;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Start-up check that marks a fresh database, and refuses to start live on a demonstration or the other way round. */
@Component
@Lazy(false) // a check is made before anybody is let in
public class InstallationMarkCheck implements InitializingBean {

    private final JdbcClient jdbc;
    private final InstallationMark mark;

    InstallationMarkCheck(JdbcClient jdbc, Environment environment) {
        this.jdbc = jdbc;
        this.mark = environment.acceptsProfiles(Profiles.of("demo"))
                ? InstallationMark.DEMONSTRATION
                : InstallationMark.LIVE;
    }

    public InstallationMark mark() {
        return mark;
    }

    @Override
    public void afterPropertiesSet() {
        var found = jdbc.sql("select upkeep.set_mark(:mark)")
                .param("mark", mark.name())
                .query(String.class)
                .single();
        if (!mark.name().equals(found))
            throw new IllegalStateException("This database is marked " + found + " and does not start as " + mark
                    + ". Demonstration data and an office at work are never mixed: choose another data folder.");
    }
}
