package org.dangzhi.foundation.access.page;

import java.util.List;
import org.dangzhi.foundation.web.Tab;

/** Page of the sign-in rules, as fields hold them. */
public record SignInRulesPage(
        List<Tab> tabs,
        String tries,
        String lockout,
        String length,
        String kinds,
        String history,
        String days,
        String idle,
        String hours,
        String phone) {}
