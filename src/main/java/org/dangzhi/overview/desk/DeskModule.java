package org.dangzhi.overview.desk;

import java.util.List;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.frame.Area;
import org.dangzhi.foundation.web.frame.MenuEntry;
import org.dangzhi.foundation.web.frame.ModuleMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Module configuration: the menu entry. */
@Configuration(proxyBeanMethods = false)
class DeskModule {

    @Bean
    ModuleMenu deskMenu() {
        return () -> List.of(MenuEntry.tab(Area.TODAY, "desk", "/", "desk.menu", RequiresPermission.SIGNED_IN, 10));
    }
}
