package org.dangzhi.foundation.work;

import static org.dangzhi.foundation.web.Roles.BUSINESS;
import static org.dangzhi.foundation.web.Roles.DIRECTOR;
import static org.dangzhi.foundation.web.Roles.DUTY_LEADER;
import static org.dangzhi.foundation.web.Roles.DUTY_OFFICER;
import static org.dangzhi.foundation.web.Roles.LIAISON;
import static org.dangzhi.foundation.web.Roles.SUBUNIT_OFFICER;

import java.util.List;
import org.dangzhi.foundation.web.Grant;
import org.dangzhi.foundation.web.Grants;
import org.dangzhi.foundation.web.Menu;
import org.dangzhi.foundation.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may read and arrange items as shipped. What somebody may do to one item follows from his part in it. */
@Configuration(proxyBeanMethods = false)
class Permissions {

    /** The pages, with the items one is part of. */
    static final String READ = "work.item.read";
    /** Also those of one's own unit. */
    static final String READ_UNIT = "work.item.read.unit";
    /** Every item of the office. */
    static final String READ_ALL = "work.item.read.all";
    /** Arranges, reassigns, reminds. */
    static final String ASSIGN = "work.item.assign";
    /** The closed-loop rate. */
    static final String LOOP = "work.loop.read";

    @Bean
    Grants workGrants() {
        return () -> List.of(
                new Grant(READ, BUSINESS),
                Grant.of(READ_UNIT, LIAISON, SUBUNIT_OFFICER),
                Grant.of(READ_ALL, DUTY_OFFICER, DUTY_LEADER, DIRECTOR),
                Grant.of(ASSIGN, DUTY_OFFICER, DUTY_LEADER, DIRECTOR),
                Grant.of(LOOP, DUTY_OFFICER, DUTY_LEADER, DIRECTOR));
    }

    @Bean
    Menu workMenu() {
        return () -> List.of(new MenuEntry("work", "/items", "list-check", READ, 220));
    }
}
