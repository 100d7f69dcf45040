package org.dangzhi.overview.desk;

import java.util.List;
import org.dangzhi.foundation.web.MenuEntry;
import org.dangzhi.foundation.web.ModuleMenu;
import org.dangzhi.foundation.web.RequiresPermission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Module configuration: the menu entry. */
@Controller
@RequiresPermission(RequiresPermission.SIGNED_IN)
class TodayController {

    @Configuration(proxyBeanMethods = false)
    static class TodayModule {

        @Bean
        ModuleMenu deskMenu() {
            return () -> List.of(new MenuEntry("desk", "/", "clock-hour-4", RequiresPermission.SIGNED_IN, 100));
        }
    }

    private final TodayPages today;

    TodayController(TodayPages today) {
        this.today = today;
    }

    @GetMapping("/")
    String page(Model model) {
        model.addAttribute("page", today.page());
        return "desk/TodayPage";
    }
}
