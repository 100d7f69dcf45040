package org.dangzhi.foundation.people;

import static org.dangzhi.foundation.web.Roles.AUDITOR;
import static org.dangzhi.foundation.web.Roles.BUSINESS;
import static org.dangzhi.foundation.web.Roles.DIRECTOR;
import static org.dangzhi.foundation.web.Roles.DUTY_LEADER;
import static org.dangzhi.foundation.web.Roles.DUTY_OFFICER;
import static org.dangzhi.foundation.web.Roles.LEADER;
import static org.dangzhi.foundation.web.Roles.LIAISON;
import static org.dangzhi.foundation.web.Roles.SECURITY_ADMIN;
import static org.dangzhi.foundation.web.Roles.SUBUNIT_OFFICER;
import static org.dangzhi.foundation.web.Roles.SYSTEM_ADMIN;

import java.util.HashSet;
import java.util.List;
import org.dangzhi.foundation.web.ModulePermissions;
import org.dangzhi.foundation.web.PermissionGrant;
import org.dangzhi.foundation.web.frame.Area;
import org.dangzhi.foundation.web.frame.MenuEntry;
import org.dangzhi.foundation.web.frame.ModuleMenu;
import org.dangzhi.foundation.web.frame.PagePart;
import org.dangzhi.foundation.web.frame.PageParts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Module configuration: permissions over the directory as shipped, the menu entry and its pages. */
@Configuration(proxyBeanMethods = false)
public class PeopleModule {

    public static final String READ = "people.read";
    public static final String WRITE = "people.write";

    /** Sees telephone numbers whole, and finds by them. */
    public static final String PHONE = "people.phone.read";

    public static final String EXPORT = "people.export";
    public static final String CONTACT_WRITE = "people.contact.write";

    @Bean
    ModulePermissions peopleGrants() {
        var everybody = new HashSet<>(BUSINESS);
        everybody.addAll(List.of(SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR));
        return () -> List.of(
                new PermissionGrant(READ, everybody),
                PermissionGrant.of(WRITE, DIRECTOR, SYSTEM_ADMIN),
                PermissionGrant.of(
                        PHONE, DUTY_OFFICER, DUTY_LEADER, DIRECTOR, LEADER, LIAISON, SUBUNIT_OFFICER, SYSTEM_ADMIN),
                PermissionGrant.of(EXPORT, DUTY_OFFICER, DUTY_LEADER, DIRECTOR, SYSTEM_ADMIN),
                PermissionGrant.of(CONTACT_WRITE, DUTY_OFFICER, DUTY_LEADER, DIRECTOR, LIAISON, SYSTEM_ADMIN));
    }

    @Bean
    ModuleMenu peopleMenu() {
        return () -> List.of(MenuEntry.tab(Area.LOOKUP, "people", "/people", "people.menu", READ, 10));
    }

    @Bean
    PageParts peopleParts() {
        return () -> List.of(
                new PagePart("people", "people", "/people", "people.tab.people", READ, 10),
                new PagePart("people", "contacts", "/contacts", "people.tab.contacts", READ, 20),
                new PagePart("people", "units", "/units", "people.tab.units", READ, 30));
    }
}
