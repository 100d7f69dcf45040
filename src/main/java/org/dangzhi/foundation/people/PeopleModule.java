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
import org.springframework.stereotype.Component;

/** Module configuration: permissions over the directory as shipped. */
@Component
public class PeopleModule implements ModulePermissions {

    public static final String READ = "people.read";
    static final String WRITE = "people.write";
    public static final String PHONE = "people.phone.read";
    public static final String EXPORT = "people.export";
    public static final String CONTACT_WRITE = "people.contact.write";

    @Override
    public List<PermissionGrant> grants() {
        var everybody = new HashSet<>(BUSINESS);
        everybody.addAll(List.of(SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR));
        return List.of(
                new PermissionGrant(READ, everybody),
                PermissionGrant.of(WRITE, DIRECTOR, SYSTEM_ADMIN),
                PermissionGrant.of(
                        PHONE, DUTY_OFFICER, DUTY_LEADER, DIRECTOR, LEADER, LIAISON, SUBUNIT_OFFICER, SYSTEM_ADMIN),
                PermissionGrant.of(EXPORT, DUTY_OFFICER, DUTY_LEADER, DIRECTOR, SYSTEM_ADMIN),
                PermissionGrant.of(CONTACT_WRITE, DUTY_OFFICER, DUTY_LEADER, DIRECTOR, LIAISON, SYSTEM_ADMIN));
    }
}
