package org.dangzhi.operations.dutylog;

import static org.dangzhi.foundation.web.Roles.DIRECTOR;
import static org.dangzhi.foundation.web.Roles.DUTY_LEADER;
import static org.dangzhi.foundation.web.Roles.DUTY_OFFICER;
import static org.dangzhi.foundation.web.Roles.LEADER;
import static org.dangzhi.foundation.web.Roles.SUBUNIT_OFFICER;

import java.util.List;
import org.dangzhi.foundation.forms.FormKind;
import org.dangzhi.foundation.web.ModulePermissions;
import org.dangzhi.foundation.web.PermissionGrant;
import org.dangzhi.foundation.web.frame.Area;
import org.dangzhi.foundation.web.frame.MenuEntry;
import org.dangzhi.foundation.web.frame.ModuleMenu;
import org.dangzhi.operations.dutylog.page.DutyLogFormData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Module configuration: permissions of the duty log and of spot checks as shipped, their tabs and the log's form. */
@Configuration(proxyBeanMethods = false)
public class DutyLogModule {

    public static final String READ = "duty.log.read";
    public static final String WRITE = "duty.log.write";
    public static final String SPOT_READ = "duty.spot.read";
    public static final String SPOT_WRITE = "duty.spot.write";
    public static final String EXPORT = "duty.log.export";

    @Bean
    ModulePermissions dutyLogGrants() {
        return () -> List.of(
                PermissionGrant.of(READ, DUTY_OFFICER, DUTY_LEADER, DIRECTOR, LEADER, SUBUNIT_OFFICER),
                PermissionGrant.of(WRITE, DUTY_OFFICER, DUTY_LEADER, DIRECTOR, SUBUNIT_OFFICER),
                PermissionGrant.of(EXPORT, DUTY_OFFICER, DUTY_LEADER, DIRECTOR, SUBUNIT_OFFICER),
                PermissionGrant.of(SPOT_READ, DUTY_OFFICER, DUTY_LEADER, DIRECTOR, LEADER, SUBUNIT_OFFICER),
                PermissionGrant.of(SPOT_WRITE, DUTY_OFFICER, DUTY_LEADER, DIRECTOR, SUBUNIT_OFFICER));
    }

    @Bean
    FormKind dutyLogForm() {
        return FormKind.of("duty-log", "dutylog.form", DutyLogFormData::example);
    }

    @Bean
    ModuleMenu dutyLogMenu() {
        return () -> List.of(
                MenuEntry.tab(Area.SHIFT, "log", "/duty/log", "dutylog.tab.log", READ, 10),
                MenuEntry.tab(Area.SHIFT, "spot", "/duty/checks", "dutylog.tab.spot", SPOT_READ, 50));
    }
}
