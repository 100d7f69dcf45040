package org.dangzhi.operations.duty;

import static org.dangzhi.foundation.web.Roles.BUSINESS;
import static org.dangzhi.foundation.web.Roles.DIRECTOR;
import static org.dangzhi.foundation.web.Roles.DUTY_LEADER;
import static org.dangzhi.foundation.web.Roles.DUTY_OFFICER;
import static org.dangzhi.foundation.web.Roles.LEADER;
import static org.dangzhi.foundation.web.Roles.SUBUNIT_OFFICER;

import java.util.List;
import org.dangzhi.foundation.forms.FormKind;
import org.dangzhi.foundation.web.Grant;
import org.dangzhi.foundation.web.Grants;
import org.dangzhi.foundation.web.Menu;
import org.dangzhi.foundation.web.MenuEntry;
import org.dangzhi.operations.duty.page.DutyLogForm;
import org.dangzhi.operations.duty.page.DutyTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may what in the duty room, as shipped; its place in the navigation, its tabs and forms. */
@Configuration(proxyBeanMethods = false)
class DutyAccess {

    /** Who is on duty, and the roster. */
    static final String READ = "duty.read";

    static final String TAKE = "duty.shift.take";
    static final String LOG_READ = "duty.log.read";
    static final String LOG_WRITE = "duty.log.write";
    static final String EXPORT = "duty.log.export";
    static final String SPOT_READ = "duty.spot.read";
    static final String SPOT_WRITE = "duty.spot.write";
    static final String ROSTER_WRITE = "duty.roster.write";
    static final String SETTINGS = "duty.settings";

    @Bean
    Grants dutyGrants() {
        return () -> List.of(
                new Grant(READ, BUSINESS),
                Grant.of(TAKE, DUTY_OFFICER, DUTY_LEADER, DIRECTOR, SUBUNIT_OFFICER),
                Grant.of(LOG_READ, DUTY_OFFICER, DUTY_LEADER, DIRECTOR, LEADER, SUBUNIT_OFFICER),
                Grant.of(LOG_WRITE, DUTY_OFFICER, DUTY_LEADER, DIRECTOR, SUBUNIT_OFFICER),
                Grant.of(EXPORT, DUTY_OFFICER, DUTY_LEADER, DIRECTOR, SUBUNIT_OFFICER),
                Grant.of(SPOT_READ, DUTY_OFFICER, DUTY_LEADER, DIRECTOR, LEADER, SUBUNIT_OFFICER),
                Grant.of(SPOT_WRITE, DUTY_OFFICER, DUTY_LEADER, DIRECTOR, SUBUNIT_OFFICER),
                Grant.of(ROSTER_WRITE, DUTY_LEADER, DIRECTOR),
                Grant.of(SETTINGS, DIRECTOR));
    }

    @Bean
    Menu dutyMenu() {
        return () -> List.of(new MenuEntry("duty", "/duty", "notebook", READ, 200));
    }

    @Bean
    DutyTab logTab() {
        return new DutyTab("log", "/duty/log", "duty.tab.log", LOG_READ, 10);
    }

    @Bean
    DutyTab shiftTab() {
        return new DutyTab("shift", "/duty/shift", "duty.tab.shift", READ, 20);
    }

    @Bean
    DutyTab rosterTab() {
        return new DutyTab("roster", "/duty/roster", "duty.tab.roster", READ, 50);
    }

    @Bean
    DutyTab spotTab() {
        return new DutyTab("spot", "/duty/checks", "duty.tab.spot", SPOT_READ, 60);
    }

    @Bean
    DutyTab settingsTab() {
        return new DutyTab("settings", "/duty/settings", "duty.tab.settings", SETTINGS, 90);
    }

    @Bean
    FormKind dutyTableForm() {
        return FormKind.of("duty-table", "duty.form.table", DutyTable::example);
    }

    @Bean
    FormKind dutyLogForm() {
        return FormKind.of("duty-log", "duty.form.log", DutyLogForm::example);
    }
}
