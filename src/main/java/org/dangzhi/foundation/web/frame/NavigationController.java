package org.dangzhi.foundation.web.frame;

import org.dangzhi.foundation.web.RequiresPermission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Controller of the whole navigation as a page, for phones. */
@Controller
@RequiresPermission(RequiresPermission.SIGNED_IN)
class NavigationController {

    @GetMapping("/more")
    String page(Model model) {
        return "web/MorePage";
    }
}
