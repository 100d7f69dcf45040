package org.dangzhi.foundation.calendar;

import java.util.List;
import org.dangzhi.foundation.web.Menu;
import org.dangzhi.foundation.web.MenuEntry;
import org.springframework.stereotype.Component;

@Component
class CalendarMenu implements Menu {

    @Override
    public List<MenuEntry> entries() {
        return List.of(new MenuEntry("calendar", "/settings/calendar", "calendar", Permissions.READ, 430));
    }
}
