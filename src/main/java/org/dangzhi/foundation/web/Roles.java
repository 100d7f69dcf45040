package org.dangzhi.foundation.web;

import java.util.Set;

/** The roles as shipped, by their codes; what each may do is data. */
public final class Roles {

    public static final String DUTY_OFFICER = "duty_officer";
    public static final String DUTY_LEADER = "duty_leader";
    public static final String DIRECTOR = "director";
    public static final String LEADER = "leader";
    public static final String LIAISON = "liaison";
    public static final String SERVICE = "service";
    public static final String DRIVER = "driver";
    public static final String SUBUNIT_OFFICER = "subunit_officer";

    public static final String SYSTEM_ADMIN = "system_admin";
    public static final String SECURITY_ADMIN = "security_admin";
    public static final String AUDITOR = "auditor";

    public static final Set<String> BUSINESS =
            Set.of(DUTY_OFFICER, DUTY_LEADER, DIRECTOR, LEADER, LIAISON, SERVICE, DRIVER, SUBUNIT_OFFICER);

    /** They hold each other in check. */
    public static final Set<String> SEPARATE = Set.of(SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR);

    private Roles() {}
}
