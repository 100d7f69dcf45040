package org.dangzhi.foundation.readings.lists;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.dangzhi.foundation.readings.ReadingFollowUp;
import org.dangzhi.foundation.readings.ReadingForm;
import org.dangzhi.foundation.readings.ReadingModule;
import org.dangzhi.foundation.readings.ReadingPages;
import org.dangzhi.foundation.web.RequiresPermission;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What one is to read, what one follows, and new ones. */
@Controller
@RequestMapping(ReadingListPages.LIST)
@RequiresPermission(ReadingModule.READ)
class ReadingListController {

    private final ReadingFollowUp followUp;
    private final ReadingListPages pages;
    private final ReadingPages forms;
    private final ReadingSheet sheet;

    ReadingListController(ReadingFollowUp followUp, ReadingListPages pages, ReadingPages forms, ReadingSheet sheet) {
        this.followUp = followUp;
        this.pages = pages;
        this.forms = forms;
        this.sheet = sheet;
    }

    @GetMapping
    String list(@Valid ReadingListFilter search, Model model) {
        model.addAttribute("page", pages.page(search));
        return "readings/ReadingsPage";
    }

    @GetMapping("/export")
    ResponseEntity<Resource> export(@Valid ReadingListFilter search) {
        return sheet.export(search);
    }

    @RequiresPermission(ReadingModule.PUBLISH)
    @GetMapping("/new")
    String fresh(ReadingForm given, Model model) {
        model.addAttribute("page", forms.fresh(given));
        return "readings/ReadingFormPage";
    }

    @RequiresPermission(ReadingModule.PUBLISH)
    @PostMapping
    String publish(@Valid ReadingForm form, HttpServletRequest request) {
        var here = request.getRequestURL();
        var origin = here.substring(0, here.length() - request.getRequestURI().length());
        return "redirect:/readings/" + followUp.publish(form, origin);
    }
}
