package org.dangzhi.operations.roster;

import java.util.List;
import org.dangzhi.foundation.web.Grant;
import org.dangzhi.foundation.web.Grants;
import org.dangzhi.foundation.web.Roles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may plan as shipped. */
@Configuration(proxyBeanMethods = false)
class RosterAccess {

    static final String SOLVE = "roster.solve";

    @Bean
    Grants rosterGrants() {
        return () -> List.of(Grant.of(SOLVE, Roles.DIRECTOR, Roles.DUTY_LEADER));
    }
}
