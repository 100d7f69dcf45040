package org.dangzhi.foundation.work;

import static org.dangzhi.foundation.web.Roles.BUSINESS;
import static org.dangzhi.foundation.web.Roles.DIRECTOR;
import static org.dangzhi.foundation.web.Roles.DUTY_LEADER;
import static org.dangzhi.foundation.web.Roles.DUTY_OFFICER;
import static org.dangzhi.foundation.web.Roles.LIAISON;
import static org.dangzhi.foundation.web.Roles.SUBUNIT_OFFICER;

import java.util.List;
import org.dangzhi.foundation.web.ModulePermissions;
import org.dangzhi.foundation.web.PermissionGrant;
import org.dangzhi.foundation.web.frame.Area;
import org.dangzhi.foundation.web.frame.MenuEntry;
import org.dangzhi.foundation.web.frame.ModuleMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Module configuration: permissions over items as shipped, and the menu entry. What somebody may do to one item follows
 * from their part in it.
 */
@Configuration(proxyBeanMethods = false)
public class WorkModule {

    /** The pages, with the items one is part of. */
    public static final String READ = "work.item.read";
    /** Also those of one's own unit. */
    public static final String READ_UNIT = "work.item.read.unit";
    /** Every item of the office. */
    public static final String READ_ALL = "work.item.read.all";
    /** Arranges, reassigns, reminds. */
    public static final String ASSIGN = "work.item.assign";
    /** The closed-loop rate. */
    public static final String LOOP = "work.loop.read";

    @Bean
    ModulePermissions workGrants() {
        return () -> List.of(
                new PermissionGrant(READ, BUSINESS),
                PermissionGrant.of(READ_UNIT, LIAISON, SUBUNIT_OFFICER),
                PermissionGrant.of(READ_ALL, DUTY_OFFICER, DUTY_LEADER, DIRECTOR),
                PermissionGrant.of(ASSIGN, DUTY_OFFICER, DUTY_LEADER, DIRECTOR),
                PermissionGrant.of(LOOP, DUTY_OFFICER, DUTY_LEADER, DIRECTOR));
    }

    @Bean
    ModuleMenu workMenu() {
        return () -> List.of(
                list("todo", "/items?tab=todo", READ, 10),
                list("check", "/items?tab=check", READ, 20),
                list("all", "/items?tab=all", READ, 30),
                list("mine", "/items?tab=mine", READ, 40),
                list("loop", "/items/loop", LOOP, 60),
                MenuEntry.act(Area.ITEMS, "item-new", "/items/new", "work.new", "list-check", ASSIGN, 20));
    }

    private static MenuEntry list(String id, String address, String permission, int order) {
        return MenuEntry.tab(Area.ITEMS, id, address, "work.tab." + id, permission, order);
    }
}
