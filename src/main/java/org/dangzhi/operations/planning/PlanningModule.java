package org.dangzhi.operations.planning;

import java.util.List;
import org.dangzhi.foundation.web.ModulePermissions;
import org.dangzhi.foundation.web.PermissionGrant;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.foundation.web.frame.Area;
import org.dangzhi.foundation.web.frame.MenuEntry;
import org.dangzhi.foundation.web.frame.ModuleMenu;
import org.dangzhi.foundation.web.frame.PagePart;
import org.dangzhi.foundation.web.frame.PageParts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Module configuration: permissions to plan, wish and swap as shipped, and the tabs. */
@Configuration(proxyBeanMethods = false)
public class PlanningModule {

    /** The interface that solves what is sent along. */
    public static final String SOLVE = "roster.solve";

    public static final String PLAN = "roster.plan.write";

    /** Wishes and absences of one's own. */
    public static final String WISH = "roster.wish.write";

    /** Sees and withdraws every calendar address of the office. */
    public static final String FEEDS = "roster.feed.manage";

    @Bean
    ModulePermissions rosterGrants() {
        return () -> List.of(
                PermissionGrant.of(SOLVE, Roles.DIRECTOR, Roles.DUTY_LEADER),
                PermissionGrant.of(PLAN, Roles.DIRECTOR, Roles.DUTY_LEADER),
                PermissionGrant.of(FEEDS, Roles.DIRECTOR, Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN),
                PermissionGrant.of(
                        WISH,
                        Roles.DUTY_OFFICER,
                        Roles.DUTY_LEADER,
                        Roles.DIRECTOR,
                        Roles.LEADER,
                        Roles.DRIVER,
                        Roles.SUBUNIT_OFFICER));
    }

    @Bean
    PageParts planningParts() {
        return () -> List.of(
                new PagePart("roster", "plan", "/duty/plan", "planning.tab.plan", PLAN, 52),
                new PagePart("roster", "wishes", "/duty/wishes", "planning.tab.wishes", WISH, 54),
                new PagePart("roster", "swaps", "/duty/swaps", "planning.tab.swaps", WISH, 56),
                new PagePart("plan", "drafts", "/duty/plan", "planning.part.drafts", PLAN, 10),
                new PagePart("plan", "people", "/duty/plan/people", "planning.part.people", PLAN, 20),
                new PagePart("plan", "fairness", "/duty/plan/fairness", "planning.part.fairness", PLAN, 30),
                new PagePart("plan", "rules", "/duty/plan/rules", "planning.part.rules", PLAN, 40),
                new PagePart("plan", "repair", "/duty/plan/repair", "planning.part.repair", PLAN, 50));
    }

    @Bean
    ModuleMenu planningMenu() {
        return () -> List.of(
                MenuEntry.tile("plan", "/duty/plan", "planning.tab.plan", "calendar-week", PLAN, 20),
                MenuEntry.tile("wishes", "/duty/wishes", "planning.tab.wishes", "calendar-event", WISH, 30),
                MenuEntry.tile("swaps", "/duty/swaps", "planning.tab.swaps", "arrows-exchange", WISH, 40),
                MenuEntry.tab(Area.CHANNELS, "feeds", "/duty/feeds/all", "planning.tab.feeds", FEEDS, 40));
    }
}
