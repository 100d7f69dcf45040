package org.dangzhi.operations.phone;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.forms.Paper;
import org.dangzhi.foundation.people.ContactMatch;
import org.dangzhi.foundation.people.Contacts;
import org.dangzhi.foundation.web.Needs;
import org.dangzhi.foundation.web.NotFound;
import org.dangzhi.foundation.web.Permits;
import org.dangzhi.foundation.web.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A call: written down, looked at, followed, answered, passed on, printed. */
@Controller
class CallController {

    private static final int MATCHES = 4;

    record Followed(
            @NotNull NoteKind kind,
            @NotBlank @Size(max = 2000) String words,
            @Nullable UUID person) {}

    record Passed(
            @Size(max = 120) @Nullable String title,
            @NotNull UUID owner,
            @Nullable UUID assistant,
            @Nullable UUID supervisor,
            @Nullable String due) {}

    private final Calls calls;
    private final CallQuery query;
    private final CallScreens screens;
    private final CallPaper paper;
    private final Contacts contacts;
    private final Permits permits;
    private final Times times;

    CallController(
            Calls calls,
            CallQuery query,
            CallScreens screens,
            CallPaper paper,
            Contacts contacts,
            Permits permits,
            Times times) {
        this.calls = calls;
        this.query = query;
        this.screens = screens;
        this.paper = paper;
        this.contacts = contacts;
        this.permits = permits;
        this.times = times;
    }

    @Needs(PhoneConfiguration.WRITE)
    @GetMapping("/phone/new")
    String form(
            @RequestParam(defaultValue = "") String tel,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String post,
            Model model) {
        model.addAttribute("page", screens.fresh(tel, unit, name, post));
        return "phone/CallFormPage";
    }

    @Needs(PhoneConfiguration.WRITE)
    @PostMapping("/phone")
    String write(@Valid CallTyped typed) {
        var call = calls.record(typed.call(times), typed.assignment(times));
        return "redirect:/phone/" + call.id();
    }

    /** Whose number it is, while it is typed. */
    @Needs(PhoneConfiguration.WRITE)
    @GetMapping("/phone/match")
    String match(@RequestParam(defaultValue = "") String tel, Model model) {
        List<ContactMatch> holders =
                permits.may("people.phone.read") ? contacts.matchingNumber(tel, MATCHES) : List.of();
        model.addAttribute("match", screens.match(holders, query.recent(tel, MATCHES)));
        return "phone/NumberMatch";
    }

    @Needs(PhoneConfiguration.READ)
    @GetMapping("/phone/{id}")
    String page(@PathVariable UUID id, Model model) {
        var call = new CallId(id);
        model.addAttribute("page", screens.page(whole(call), query.notes(call), query.emergency(call)));
        return "phone/CallPage";
    }

    @Needs(PhoneConfiguration.WRITE)
    @GetMapping("/phone/{id}/heard")
    String again(@PathVariable UUID id, Model model) {
        model.addAttribute("page", screens.again(whole(new CallId(id))));
        return "phone/CallFormPage";
    }

    @Needs(PhoneConfiguration.WRITE)
    @PostMapping("/phone/{id}/heard")
    String hear(@PathVariable UUID id, @Valid CallTyped typed) {
        calls.hear(new CallId(id), typed.heard(times));
        return "redirect:/phone/" + id;
    }

    @Needs(PhoneConfiguration.WRITE)
    @PostMapping("/phone/{id}/entries")
    String follow(@PathVariable UUID id, @Valid Followed followed) {
        calls.follow(new CallId(id), followed.kind(), followed.words(), CallTyped.person(followed.person()));
        return "redirect:/phone/" + id;
    }

    @Needs(PhoneConfiguration.WRITE)
    @PostMapping("/phone/{id}/answer")
    String answer(@PathVariable UUID id, @RequestParam(defaultValue = "") @Size(max = 2000) String result) {
        calls.answer(new CallId(id), result);
        return "redirect:/phone/" + id;
    }

    @Needs(PhoneConfiguration.WRITE)
    @PostMapping("/phone/{id}/item")
    String assign(@PathVariable UUID id, @Valid Passed to) {
        calls.assign(
                new CallId(id),
                CallAssignment.of(
                        CallTyped.blank(to.title()), to.owner(), to.assistant(), to.supervisor(), to.due(), times));
        return "redirect:/phone/" + id;
    }

    @Needs(PhoneConfiguration.READ)
    @GetMapping("/phone/{id}/form.pdf")
    ResponseEntity<Resource> pdf(@PathVariable UUID id) {
        return paper(new CallId(id)).pdf();
    }

    @Needs(PhoneConfiguration.READ)
    @GetMapping("/phone/{id}/form.docx")
    ResponseEntity<Resource> word(@PathVariable UUID id) {
        return paper(new CallId(id)).word();
    }

    private Paper paper(CallId call) {
        return paper.of(whole(call), query.notes(call), query.emergency(call));
    }

    private CallQuery.Whole whole(CallId call) {
        return query.whole(call).orElseThrow(NotFound::new);
    }
}
