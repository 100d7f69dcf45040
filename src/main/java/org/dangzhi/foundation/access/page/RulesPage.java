package org.dangzhi.foundation.access.page;

import java.util.List;
import org.dangzhi.foundation.web.Tab;

/** The rules of sign-in, as fields hold them. */
public record RulesPage(
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
