package org.dangzhi.foundation.access.page;

import java.util.List;
import org.dangzhi.foundation.web.Tab;
import org.dangzhi.foundation.web.page.StateLabel;

/**
 * One account.
 *
 * @param mayRoles whether the reader may set its roles
 * @param mayAccount whether they may lock it and give a new password
 * @param mayPlace whether they may take its place in this office away
 */
public record AccountPage(
        List<Tab> tabs,
        String id,
        String person,
        String place,
        String name,
        List<StateLabel> states,
        String lastSignIn,
        String roleNames,
        List<RoleOption> roles,
        boolean mayRoles,
        boolean mayAccount,
        boolean mayPlace,
        boolean locked,
        boolean active) {}
