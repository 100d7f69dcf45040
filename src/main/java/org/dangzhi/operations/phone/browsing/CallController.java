package org.dangzhi.operations.phone.browsing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.forms.FormDocument;
import org.dangzhi.foundation.people.ContactMatch;
import org.dangzhi.foundation.people.Contacts;
import org.dangzhi.foundation.people.PeopleModule;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.phone.CallId;
import org.dangzhi.operations.phone.Calls;
import org.dangzhi.operations.phone.NoteKind;
import org.dangzhi.operations.phone.PhoneModule;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Controller of a call: written down, looked at, followed, answered, passed on, printed. */
@Controller
class CallController {

    private static final int MATCHES = 4;

    record CallNoteForm(
            @NotNull NoteKind kind,
            @NotBlank @Size(max = 2000) String words,
            @Nullable UUID person) {}

    private final Calls calls;
    private final CallQuery query;
    private final CallPages pages;
    private final CallFormPages forms;
    private final CallPrintout printout;
    private final Contacts contacts;
    private final CurrentPermissions permissions;
    private final TimeWords times;

    CallController(
            Calls calls,
            CallQuery query,
            CallPages pages,
            CallFormPages forms,
            CallPrintout printout,
            Contacts contacts,
            CurrentPermissions permissions,
            TimeWords times) {
        this.calls = calls;
        this.query = query;
        this.pages = pages;
        this.forms = forms;
        this.printout = printout;
        this.contacts = contacts;
        this.permissions = permissions;
        this.times = times;
    }

    /** A page of its own, or the same form over the page one is on. */
    @RequiresPermission(PhoneModule.WRITE)
    @GetMapping("/phone/new")
    String form(
            @RequestHeader(name = "HX-Request", required = false) @Nullable String overThePage,
            @RequestParam(defaultValue = "") String tel,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String post,
            Model model) {
        model.addAttribute("page", forms.fresh(tel, unit, name, post));
        return overThePage == null ? "phone/CallFormPage" : "phone/CallDialog";
    }

    @RequiresPermission(PhoneModule.WRITE)
    @PostMapping("/phone")
    String write(@Valid CallForm details, @Valid EmergencyForm emergency, @Valid NewCallForm form, Model model) {
        var call = form.call(details.details(times), emergency.emergency());
        var assignment = form.assignment(times);
        var id = calls.record(call, assignment);
        if (!form.stays()) return "redirect:/phone/" + id.id();
        model.addAttribute("saved", forms.saved(whole(id).line(), assignment));
        return "phone/CallSaved";
    }

    /** Whose number it is, while it is typed. */
    @RequiresPermission(PhoneModule.WRITE)
    @GetMapping("/phone/match")
    String match(
            @RequestParam(defaultValue = "") String tel,
            @RequestParam(defaultValue = "") @Pattern(regexp = "(call-)?") String scope,
            Model model) {
        List<ContactMatch> holders =
                permissions.may(PeopleModule.PHONE) ? contacts.matchingNumber(tel, MATCHES) : List.of();
        model.addAttribute("match", forms.match(holders, query.recent(tel, MATCHES)));
        model.addAttribute("scope", scope);
        return "phone/PhoneNumberMatch";
    }

    @RequiresPermission(PhoneModule.READ)
    @GetMapping("/phone/{id}")
    String page(@PathVariable UUID id, Model model) {
        var call = new CallId(id);
        var whole = whole(call);
        var notes = query.notes(call);
        var emergency = query.emergency(call);
        model.addAttribute("page", pages.page(whole, notes, emergency));
        model.addAttribute("unprintable", printout.unprintable(whole, notes, emergency));
        return "phone/CallPage";
    }

    @RequiresPermission(PhoneModule.WRITE)
    @GetMapping("/phone/{id}/heard")
    String again(@PathVariable UUID id, Model model) {
        model.addAttribute("page", forms.again(whole(new CallId(id)).line()));
        return "phone/CallFormPage";
    }

    @RequiresPermission(PhoneModule.WRITE)
    @PostMapping("/phone/{id}/heard")
    String hear(@PathVariable UUID id, @Valid CallForm typed) {
        calls.correctDetails(new CallId(id), typed.details(times));
        return "redirect:/phone/" + id;
    }

    @RequiresPermission(PhoneModule.WRITE)
    @PostMapping("/phone/{id}/entries")
    String follow(@PathVariable UUID id, @Valid CallNoteForm note) {
        calls.addNote(new CallId(id), note.kind(), note.words(), CallForm.person(note.person()));
        return "redirect:/phone/" + id;
    }

    @RequiresPermission(PhoneModule.WRITE)
    @PostMapping("/phone/{id}/answer")
    String answer(@PathVariable UUID id, @RequestParam(defaultValue = "") @Size(max = 2000) String result) {
        calls.answer(new CallId(id), result);
        return "redirect:/phone/" + id;
    }

    @RequiresPermission(PhoneModule.WRITE)
    @PostMapping("/phone/{id}/item")
    String assign(@PathVariable UUID id, @Valid CallAssignmentForm to) {
        calls.assign(new CallId(id), to.assignment(times));
        return "redirect:/phone/" + id;
    }

    @RequiresPermission(PhoneModule.READ)
    @GetMapping("/phone/{id}/form.pdf")
    ResponseEntity<Resource> pdf(@PathVariable UUID id) {
        return paper(new CallId(id)).pdf();
    }

    @RequiresPermission(PhoneModule.READ)
    @GetMapping("/phone/{id}/form.docx")
    ResponseEntity<Resource> word(@PathVariable UUID id) {
        return paper(new CallId(id)).word();
    }

    private FormDocument paper(CallId call) {
        return printout.of(whole(call), query.notes(call), query.emergency(call));
    }

    private CallQuery.Detail whole(CallId call) {
        return query.whole(call).orElseThrow(NotFoundException::new);
    }
}
