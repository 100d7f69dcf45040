package org.dangzhi.foundation.jobs;

import java.util.List;
import org.dangzhi.foundation.web.Menu;
import org.dangzhi.foundation.web.MenuEntry;
import org.springframework.stereotype.Component;

@Component
class JobsMenu implements Menu {

    @Override
    public List<MenuEntry> entries() {
        return List.of(new MenuEntry("jobs", "/settings/jobs", "alarm", JobsGrants.READ, 476));
    }
}
