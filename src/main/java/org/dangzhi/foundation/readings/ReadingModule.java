package org.dangzhi.foundation.readings;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.web.ModulePermissions;
import org.dangzhi.foundation.web.PermissionGrant;
import org.dangzhi.foundation.web.Roles;
import org.springframework.stereotype.Component;

/** Module configuration: permissions over readings as shipped. */
@Component
public class ReadingModule implements ModulePermissions {

    /** What one is asked to read oneself: everybody, administrators and auditor too. */
    public static final String READ = "work.reading.read";

    public static final String PUBLISH = Readings.PUBLISH;

    @Override
    public List<PermissionGrant> grants() {
        return List.of(
                new PermissionGrant(READ, everybody()),
                PermissionGrant.of(PUBLISH, Roles.DIRECTOR, Roles.DUTY_LEADER, Roles.LIAISON));
    }

    private static Set<String> everybody() {
        return Stream.concat(
                        Roles.BUSINESS.stream(), Stream.of(Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN, Roles.AUDITOR))
                .collect(Collectors.toUnmodifiableSet());
    }
}
