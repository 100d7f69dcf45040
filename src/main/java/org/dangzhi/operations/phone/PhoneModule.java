package org.dangzhi.operations.phone;

import java.util.List;
import org.dangzhi.foundation.forms.FormKind;
import org.dangzhi.foundation.web.ModulePermissions;
import org.dangzhi.foundation.web.PermissionGrant;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.foundation.web.frame.Area;
import org.dangzhi.foundation.web.frame.MenuEntry;
import org.dangzhi.foundation.web.frame.ModuleMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Module configuration: permissions over calls as shipped, menu entry, tab and form. */
@Configuration(proxyBeanMethods = false)
public class PhoneModule {

    public static final String READ = "phone.call.read";
    public static final String WRITE = "phone.call.write";

    /** Name of its form. */
    public static final String FORM = "phone-record";

    @Bean
    ModulePermissions phoneGrants() {
        return () -> List.of(
                PermissionGrant.of(
                        READ,
                        Roles.DUTY_OFFICER,
                        Roles.DUTY_LEADER,
                        Roles.DIRECTOR,
                        Roles.LEADER,
                        Roles.SUBUNIT_OFFICER),
                PermissionGrant.of(
                        WRITE, Roles.DUTY_OFFICER, Roles.DUTY_LEADER, Roles.DIRECTOR, Roles.SUBUNIT_OFFICER));
    }

    @Bean
    ModuleMenu phoneMenu() {
        return () -> List.of(
                MenuEntry.tab(Area.SHIFT, "phone", "/phone", "phone.menu", READ, 20),
                MenuEntry.act(Area.SHIFT, "phone-new", "/phone/new", "phone.new", "phone", WRITE, 10));
    }

    @Bean
    FormKind phoneRecordForm() {
        return FormKind.of(FORM, "phone.form", PhoneRecordFormData::example);
    }
}
