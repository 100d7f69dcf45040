package org.dangzhi.foundation.calendar;

import java.util.List;
import org.dangzhi.foundation.web.MenuEntry;
import org.dangzhi.foundation.web.ModuleMenu;
import org.springframework.stereotype.Component;

@Component
class CalendarMenu implements ModuleMenu {

    @Override
    public List<MenuEntry> entries() {
        return List.of(new MenuEntry("calendar", "/settings/calendar", "calendar", CalendarModule.READ, 430));
    }
}
