package org.dangzhi.foundation.readings.lists;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import org.dangzhi.foundation.audit.AuditTrail;
import org.dangzhi.foundation.readings.ReadingFollowUp;
import org.dangzhi.foundation.readings.ReadingForm;
import org.dangzhi.foundation.readings.ReadingGrants;
import org.dangzhi.foundation.readings.ReadingScreen;
import org.dangzhi.foundation.readings.ReadingWords;
import org.dangzhi.foundation.sheets.Sheets;
import org.dangzhi.foundation.web.Needs;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.Times;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What one is to read, what one follows, and new ones. */
@Controller
@RequestMapping(ReadingListScreen.LIST)
@Needs(ReadingGrants.READ)
class ReadingListController {

    private final ReadingFollowUp followUp;
    private final ReadingLists lists;
    private final ReadingListScreen screen;
    private final ReadingScreen forms;
    private final ReadingWords words;
    private final Sheets sheets;
    private final AuditTrail trail;
    private final Texts texts;
    private final Times times;

    ReadingListController(
            ReadingFollowUp followUp,
            ReadingLists lists,
            ReadingListScreen screen,
            ReadingScreen forms,
            ReadingWords words,
            Sheets sheets,
            AuditTrail trail,
            Texts texts,
            Times times) {
        this.followUp = followUp;
        this.lists = lists;
        this.screen = screen;
        this.forms = forms;
        this.words = words;
        this.sheets = sheets;
        this.trail = trail;
        this.texts = texts;
        this.times = times;
    }

    @GetMapping
    String list(@Valid ReadingSearch search, Model model) {
        model.addAttribute("page", screen.page(search));
        return "readings/ReadingsPage";
    }

    @GetMapping("/export")
    ResponseEntity<Resource> export(@Valid ReadingSearch search) {
        trail.note("readings.exported", "readings", Map.of("asked", search.address(ReadingListScreen.LIST, "")));
        return sheets.export(
                texts.t("readings.menu") + " " + times.today(), words.columns(search.published()), lists.all(search));
    }

    @Needs(ReadingGrants.PUBLISH)
    @GetMapping("/new")
    String fresh(ReadingForm given, Model model) {
        model.addAttribute("page", forms.fresh(given));
        return "readings/ReadingFormPage";
    }

    @Needs(ReadingGrants.PUBLISH)
    @PostMapping
    String publish(@Valid ReadingForm form, HttpServletRequest request) {
        var here = request.getRequestURL();
        var origin = here.substring(0, here.length() - request.getRequestURI().length());
        return "redirect:/readings/" + followUp.publish(form, origin);
    }
}
