package org.dangzhi.foundation.notify;

import java.util.List;
import org.dangzhi.foundation.web.MenuEntry;
import org.dangzhi.foundation.web.ModuleMenu;
import org.springframework.stereotype.Component;

@Component
class NotifyMenu implements ModuleMenu {

    @Override
    public List<MenuEntry> entries() {
        return List.of(new MenuEntry("notify", "/settings/deliveries", "send", NotifyModule.DELIVERIES, 474));
    }
}
