package org.dangzhi.foundation.calendar;

import static org.dangzhi.foundation.web.Roles.BUSINESS;
import static org.dangzhi.foundation.web.Roles.DIRECTOR;
import static org.dangzhi.foundation.web.Roles.SYSTEM_ADMIN;

import java.util.HashSet;
import java.util.List;
import org.dangzhi.foundation.web.ModulePermissions;
import org.dangzhi.foundation.web.PermissionGrant;
import org.springframework.stereotype.Component;

/** Module configuration: permissions of the calendar as shipped, and the menu entry. */
@Component
class CalendarModule implements ModulePermissions {

    static final String READ = "calendar.read";
    static final String WRITE = "calendar.write";

    @Override
    public List<PermissionGrant> grants() {
        var readers = new HashSet<>(BUSINESS);
        readers.add(SYSTEM_ADMIN);
        return List.of(new PermissionGrant(READ, readers), PermissionGrant.of(WRITE, DIRECTOR, SYSTEM_ADMIN));
    }
}
