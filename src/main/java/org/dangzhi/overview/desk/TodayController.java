package org.dangzhi.overview.desk;

import org.dangzhi.foundation.web.RequiresPermission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Today, the first page; those without a desk have one for the hand. */
@Controller
@RequiresPermission(RequiresPermission.SIGNED_IN)
class TodayController {

    private final TodayPages today;
    private final HandPages hand;

    TodayController(TodayPages today, HandPages hand) {
        this.today = today;
        this.hand = hand;
    }

    @GetMapping("/")
    String page(Model model) {
        boolean onFoot = hand.isHome();
        model.addAttribute("page", onFoot ? hand.page() : today.page());
        return onFoot ? "desk/HandPage" : "desk/TodayPage";
    }
}
