package org.dangzhi.foundation.readings;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import org.dangzhi.foundation.audit.AuditTrail;
import org.dangzhi.foundation.readings.lists.ReadingListPages;
import org.dangzhi.foundation.sheets.Sheets;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.SafeRedirect;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One reading: to its reader and to those who follow it. Who may what, its follow-up decides. */
@Controller
@RequestMapping(ReadingListPages.LIST + "/{id:[0-9a-fA-F-]{36}}") // beside /readings/new
@RequiresPermission(ReadingModule.READ)
class ReadingController {

    private final ReadingCommands commands;
    private final ReadingFollowUp followUp;
    private final ReadingQuery query;
    private final ReadingPages pages;
    private final ReadingWords words;
    private final Sheets sheets;
    private final AuditTrail trail;

    ReadingController(
            ReadingCommands commands,
            ReadingFollowUp followUp,
            ReadingQuery query,
            ReadingPages pages,
            ReadingWords words,
            Sheets sheets,
            AuditTrail trail) {
        this.commands = commands;
        this.followUp = followUp;
        this.query = query;
        this.pages = pages;
        this.words = words;
        this.sheets = sheets;
        this.trail = trail;
    }

    @GetMapping
    String page(@PathVariable UUID id, @RequestParam(defaultValue = "") String after, Model model) {
        model.addAttribute("page", pages.page(id, after));
        return "readings/ReadingPage";
    }

    @GetMapping("/export")
    ResponseEntity<Resource> export(@PathVariable UUID id) {
        var reading = followUp.followed(id);
        trail.note("readings.exported", "reading", Map.of("asked", ReadingListPages.LIST + "/" + id));
        return sheets.export(reading.title(), words.people(), query.everybody(id));
    }

    /** @param back the list it was confirmed from; empty for the reading's own page */
    @PostMapping("/confirmation")
    String confirm(@PathVariable UUID id, @RequestParam(defaultValue = "") String back) {
        commands.confirm(new ReadingId(id));
        boolean toList = back.equals(ReadingListPages.LIST) || back.startsWith(ReadingListPages.LIST + "?");
        return toList ? "redirect:" + SafeRedirect.address(back) : back(id);
    }

    @PostMapping("/reminders")
    String remind(@PathVariable UUID id) {
        followUp.remind(id);
        return back(id);
    }

    @PostMapping("/withdrawal")
    String withdraw(@PathVariable UUID id) {
        followUp.withdraw(id);
        return back(id);
    }

    @HxRequest
    @GetMapping("/people")
    String dialog(@PathVariable UUID id, Model model) {
        model.addAttribute("form", pages.people(id));
        return "readings/ReadingPeopleDialog";
    }

    @GetMapping("/people")
    String people(@PathVariable UUID id, Model model) {
        model.addAttribute("form", pages.people(id));
        return "readings/ReadingPeoplePage";
    }

    @PostMapping("/people")
    String invite(@PathVariable UUID id, @Valid InvitationForm form) {
        followUp.invite(id, form);
        return back(id);
    }

    private static String back(UUID id) {
        return "redirect:" + ReadingListPages.LIST + "/" + id;
    }
}
