package org.dangzhi.foundation.regulations.browsing;

import jakarta.validation.Valid;
import org.dangzhi.foundation.regulations.RegulationsModule;
import org.dangzhi.foundation.regulations.shipping.LibraryDelivery;
import org.dangzhi.foundation.web.RequiresPermission;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The library: its list, what is found in it, both as Excel. */
@Controller
@RequiresPermission(RegulationsModule.READ)
class LibraryController {

    private final LibraryPages pages;
    private final LibrarySheet sheet;
    private final LibraryDelivery delivery;

    LibraryController(LibraryPages pages, LibrarySheet sheet, LibraryDelivery delivery) {
        this.pages = pages;
        this.sheet = sheet;
        this.delivery = delivery;
    }

    @GetMapping("/rules")
    String page(@Valid LibraryFilter filter, Model model) {
        model.addAttribute("page", pages.page(filter));
        return "regulations/LibraryPage";
    }

    @GetMapping("/rules/export")
    ResponseEntity<Resource> export(@Valid LibraryFilter filter) {
        return sheet.export(filter);
    }

    @PostMapping("/rules/delivery")
    @RequiresPermission(RegulationsModule.LIBRARY)
    String deliver() {
        delivery.deliver();
        return "redirect:/rules";
    }
}
