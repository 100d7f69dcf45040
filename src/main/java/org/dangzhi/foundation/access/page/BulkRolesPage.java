package org.dangzhi.foundation.access.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;

/**
 * Page on which accounts without any role are given one each.
 *
 * @param roles of the business; the empty one gives nothing
 */
public record BulkRolesPage(List<Line> lines, List<SelectOption> roles) {

    /** @param proposed role by the person's post; empty where the post does not say it */
    public record Line(String id, String person, String place, String account, String proposed) {}
}
