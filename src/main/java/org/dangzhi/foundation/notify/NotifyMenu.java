package org.dangzhi.foundation.notify;

import java.util.List;
import org.dangzhi.foundation.web.Menu;
import org.dangzhi.foundation.web.MenuEntry;
import org.springframework.stereotype.Component;

@Component
class NotifyMenu implements Menu {

    @Override
    public List<MenuEntry> entries() {
        return List.of(new MenuEntry("notify", "/settings/deliveries", "send", NotifyGrants.DELIVERIES, 474));
    }
}
