package org.dangzhi.foundation.jobs;

import java.util.List;
import org.dangzhi.foundation.web.MenuEntry;
import org.dangzhi.foundation.web.ModuleMenu;
import org.springframework.stereotype.Component;

@Component
class JobsMenu implements ModuleMenu {

    @Override
    public List<MenuEntry> entries() {
        return List.of(new MenuEntry("jobs", "/settings/jobs", "alarm", JobsModule.READ, 476));
    }
}
