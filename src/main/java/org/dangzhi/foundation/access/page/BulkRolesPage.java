package org.dangzhi.foundation.access.page;

import java.util.List;
import org.dangzhi.foundation.access.page.BulkAccountsPage.Line;
import org.dangzhi.foundation.web.SelectOption;

/** Page on which accounts without any role are given one. */
public record BulkRolesPage(List<Line> lines, List<SelectOption> roles) {}
