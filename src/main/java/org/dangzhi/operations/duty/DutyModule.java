package org.dangzhi.operations.duty;

import static org.dangzhi.foundation.web.Roles.BUSINESS;
import static org.dangzhi.foundation.web.Roles.DIRECTOR;
import static org.dangzhi.foundation.web.Roles.DUTY_LEADER;
import static org.dangzhi.foundation.web.Roles.DUTY_OFFICER;
import static org.dangzhi.foundation.web.Roles.SUBUNIT_OFFICER;

import java.util.List;
import org.dangzhi.foundation.forms.FormKind;
import org.dangzhi.foundation.web.ModulePermissions;
import org.dangzhi.foundation.web.PermissionGrant;
import org.dangzhi.foundation.web.frame.Area;
import org.dangzhi.foundation.web.frame.MenuEntry;
import org.dangzhi.foundation.web.frame.ModuleMenu;
import org.dangzhi.foundation.web.frame.PagePart;
import org.dangzhi.foundation.web.frame.PageParts;
import org.dangzhi.operations.duty.page.DutyMonthFormData;
import org.dangzhi.operations.duty.page.DutyTableFormData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Module configuration: permissions of the duty room as shipped, its menu entry, tabs and form. */
@Configuration(proxyBeanMethods = false)
public class DutyModule {

    /** Who is on duty, and the roster. */
    public static final String READ = "duty.read";

    public static final String TAKE = "duty.shift.take";
    public static final String ROSTER_WRITE = "duty.roster.write";
    public static final String SETTINGS = "duty.settings";

    @Bean
    ModulePermissions dutyGrants() {
        return () -> List.of(
                new PermissionGrant(READ, BUSINESS),
                PermissionGrant.of(TAKE, DUTY_OFFICER, DUTY_LEADER, DIRECTOR, SUBUNIT_OFFICER),
                PermissionGrant.of(ROSTER_WRITE, DUTY_LEADER, DIRECTOR),
                PermissionGrant.of(SETTINGS, DIRECTOR));
    }

    @Bean
    ModuleMenu dutyMenu() {
        return () -> List.of(
                MenuEntry.tab(Area.SHIFT, "shift", "/duty/shift", "duty.tab.shift", READ, 40),
                MenuEntry.tile("roster", "/duty/roster", "duty.roster", "calendar-user", READ, 10));
    }

    @Bean
    PageParts dutyParts() {
        return () -> List.of(
                new PagePart("roster", "roster", "/duty/roster", "duty.tab.roster", READ, 50),
                new PagePart("roster", "settings", "/duty/settings", "duty.tab.settings", SETTINGS, 90));
    }

    @Bean
    FormKind dutyTableForm() {
        return FormKind.of("duty-table", "duty.form.table", DutyTableFormData::example);
    }

    @Bean
    FormKind dutyMonthForm() {
        return FormKind.of("duty-month", "duty.form.month", DutyMonthFormData::example);
    }
}
