package org.dangzhi.overview.desk;

import org.dangzhi.foundation.web.RequiresPermission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Today, the first page. */
@Controller
@RequiresPermission(RequiresPermission.SIGNED_IN)
class TodayController {

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
