package org.dangzhi.foundation.access.page;

import java.util.List;
import org.dangzhi.foundation.access.page.BulkAccountsPage.Line;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Tab;

/** Page on which accounts without any role are given one. */
public record BulkRolesPage(List<Tab> tabs, List<Line> lines, List<SelectOption> roles) {}
