package org.dangzhi.overview.desk;

import java.util.List;
import org.dangzhi.foundation.web.Menu;
import org.dangzhi.foundation.web.MenuEntry;
import org.dangzhi.foundation.web.Needs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Today (今日). */
@Controller
@Needs(Needs.SIGNED_IN)
class DeskController {

    @Configuration(proxyBeanMethods = false)
    static class Entries {

        @Bean
        Menu deskMenu() {
            return () -> List.of(new MenuEntry("desk", "/", "clock-hour-4", Needs.SIGNED_IN, 100));
        }
    }

    private final Today today;

    DeskController(Today today) {
        this.today = today;
    }

    @GetMapping("/")
    String page(Model model) {
        model.addAttribute("page", today.page());
        return "desk/TodayPage";
    }
}
