package org.dangzhi.operations.handover.browsing;

import java.util.UUID;
import org.dangzhi.foundation.forms.FormDocument;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.operations.handover.HandoverId;
import org.dangzhi.operations.handover.HandoverModule;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Controller of the running handover, earlier ones, and the paper of each. */
@Controller
@RequiresPermission(HandoverModule.READ)
class HandoverController {

    private final HandoverQuery query;
    private final HandoverViewQuery views;
    private final HandoverPages pages;
    private final HandoverListPages lists;
    private final HandoverPrintout printout;

    HandoverController(
            HandoverQuery query,
            HandoverViewQuery views,
            HandoverPages pages,
            HandoverListPages lists,
            HandoverPrintout printout) {
        this.query = query;
        this.views = views;
        this.pages = pages;
        this.lists = lists;
        this.printout = printout;
    }

    /** The handover that is to be signed next; a page that says so when no shift was taken. */
    @GetMapping("/handover")
    String now(Model model) {
        var running = query.running();
        if (running.isEmpty()) return "handover/NoHandoverPage";
        return show(running.getFirst(), running.size() > 1 ? address(running.get(1)) : "", model);
    }

    @GetMapping("/handover/{id}")
    String one(@PathVariable UUID id, Model model) {
        return show(known(id), "", model);
    }

    @GetMapping("/handover/past")
    String past(@RequestParam(defaultValue = "") String after, Model model) {
        model.addAttribute("page", lists.page(after));
        return "handover/HandoverListPage";
    }

    @GetMapping("/handover/{id}/form.pdf")
    ResponseEntity<Resource> pdf(@PathVariable UUID id) {
        return paper(id).pdf();
    }

    @GetMapping("/handover/{id}/form.docx")
    ResponseEntity<Resource> word(@PathVariable UUID id) {
        return paper(id).word();
    }

    private String show(HandoverWithSignatures opened, String other, Model model) {
        var view = views.of(opened);
        model.addAttribute("page", pages.page(view, other, printout.unprintable(view)));
        return "handover/HandoverPage";
    }

    private FormDocument paper(UUID id) {
        return printout.of(views.of(known(id)));
    }

    private HandoverWithSignatures known(UUID id) {
        return query.one(new HandoverId(id)).orElseThrow(NotFoundException::new);
    }

    private static String address(HandoverWithSignatures opened) {
        return "/handover/" + opened.handover().id().id();
    }
}
