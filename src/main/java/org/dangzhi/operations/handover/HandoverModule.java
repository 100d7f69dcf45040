package org.dangzhi.operations.handover;

import java.util.List;
import org.dangzhi.foundation.forms.FormKind;
import org.dangzhi.foundation.web.ModulePermissions;
import org.dangzhi.foundation.web.PermissionGrant;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.foundation.web.frame.Area;
import org.dangzhi.foundation.web.frame.MenuEntry;
import org.dangzhi.foundation.web.frame.ModuleMenu;
import org.dangzhi.operations.handover.browsing.HandoverFormData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Module configuration: permissions over handovers as shipped, the tab and the form. */
@Configuration(proxyBeanMethods = false)
public class HandoverModule {

    public static final String READ = "handover.record.read";
    public static final String WRITE = "handover.record.write";
    public static final String THINGS = "handover.thing.write";

    /** Name of its form. */
    public static final String FORM = "handover";

    @Bean
    ModulePermissions handoverGrants() {
        return () -> List.of(
                PermissionGrant.of(
                        READ,
                        Roles.DUTY_OFFICER,
                        Roles.DUTY_LEADER,
                        Roles.DIRECTOR,
                        Roles.LEADER,
                        Roles.SUBUNIT_OFFICER),
                PermissionGrant.of(WRITE, Roles.DUTY_OFFICER, Roles.DUTY_LEADER, Roles.DIRECTOR, Roles.SUBUNIT_OFFICER),
                PermissionGrant.of(THINGS, Roles.DIRECTOR, Roles.DUTY_LEADER));
    }

    @Bean
    ModuleMenu handoverMenu() {
        return () -> List.of(MenuEntry.tab(Area.SHIFT, "handover", "/handover", "handover.tab", READ, 30));
    }

    @Bean
    FormKind handoverForm() {
        return FormKind.of(FORM, "handover.form", HandoverFormData::example);
    }
}
