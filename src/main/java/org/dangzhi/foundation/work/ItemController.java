package org.dangzhi.foundation.work;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Conflict;
import org.dangzhi.foundation.web.Needs;
import org.dangzhi.foundation.web.Stale;
import org.dangzhi.foundation.web.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** One item: its page, and every act on it. Who may what, the item itself decides. */
@Controller
@RequestMapping("/items/{id:[0-9a-fA-F-]{36}}") // beside the acts of the list, such as /items/owner
@Needs(Permissions.READ)
class ItemController {

    record Said(
            @NotBlank @Size(max = 2000) @Nullable String words,
            @Nullable List<MultipartFile> files) {}

    /** @param round whose outcome was looked at */
    record Checked(
            @NotBlank @Pattern(regexp = "passed|returned") @Nullable
            String verdict,

            int round,
            @Size(max = 2000) @Nullable String opinion,
            @Size(max = 2000) @Nullable String reply,
            @Nullable String due) {}

    record Given(
            @NotNull @Nullable UUID owner,
            @Nullable UUID assistant,
            @NotNull @Nullable UUID supervisor,
            @NotBlank @Nullable String due,
            @Size(max = 500) @Nullable String reason,
            int version,
            @Nullable Integer over) {

        /** Which arrangement it is written over: the one the form showed, or the one shown after a conflict. */
        int writtenOver() {
            return over == null ? version : over;
        }
    }

    private final ItemDesk desk;
    private final ItemScreen screen;
    private final FormScreen forms;
    private final ListScreen lists;
    private final Times times;

    ItemController(ItemDesk desk, ItemScreen screen, FormScreen forms, ListScreen lists, Times times) {
        this.desk = desk;
        this.screen = screen;
        this.forms = forms;
        this.lists = lists;
        this.times = times;
    }

    @GetMapping
    String page(@PathVariable UUID id, Model model) {
        model.addAttribute("page", screen.page(id));
        return "work/ItemPage";
    }

    /** What open pages fetch again when the item changed. */
    @HxRequest
    @GetMapping("/course")
    String course(@PathVariable UUID id, Model model) {
        model.addAttribute("course", screen.course(id));
        return "work/ItemCourse";
    }

    @HxRequest
    @GetMapping("/{act:owner|extension|refusal|reminders}")
    String dialog(@PathVariable UUID id, @PathVariable String act, Model model) {
        model.addAttribute("form", forms.act(id, act));
        return "work/ActDialog";
    }

    @GetMapping("/{act:owner|extension|refusal|reminders}")
    String act(@PathVariable UUID id, @PathVariable String act, Model model) {
        model.addAttribute("form", forms.act(id, act));
        return "work/ActPage";
    }

    @PostMapping("/acceptance")
    String accept(@PathVariable UUID id) {
        desk.accept(id);
        return back(id);
    }

    @PostMapping("/refusal")
    String decline(@PathVariable UUID id, @RequestParam(defaultValue = "") @Size(max = 500) String reason) {
        desk.decline(id, reason);
        return back(id);
    }

    @PostMapping("/progress")
    String progress(@PathVariable UUID id, @Valid Said said) {
        desk.progress(id, ItemForm.text(said.words()), uploads(said));
        return back(id);
    }

    @PostMapping("/outcome")
    String report(@PathVariable UUID id, @Valid Said said) {
        desk.report(id, ItemForm.text(said.words()), uploads(said));
        return back(id);
    }

    @PostMapping("/steps/{position}")
    String tick(
            @PathVariable UUID id, @PathVariable int position, @RequestParam String step, @RequestParam boolean done) {
        desk.tick(id, position, step, done);
        return back(id);
    }

    @PostMapping("/check")
    String check(@PathVariable UUID id, @Valid Checked checked) {
        var opinion = ItemForm.text(checked.opinion());
        if ("passed".equals(checked.verdict())) desk.pass(id, checked.round(), opinion, ItemForm.text(checked.reply()));
        else desk.giveBack(id, checked.round(), opinion, times.parse(ItemForm.text(checked.due()), "due"));
        return back(id);
    }

    @PostMapping("/replies")
    String reply(@PathVariable UUID id, @RequestParam(defaultValue = "") @Size(max = 2000) String reply) {
        desk.reply(id, reply);
        return back(id);
    }

    @PostMapping("/owner")
    String reassign(@PathVariable UUID id, @Valid Given given, Model model, HttpServletResponse response) {
        try {
            reassign(id, given);
            return back(id);
        } catch (Stale stale) {
            return Conflict.answer(forms.versions(id, given), model, response);
        }
    }

    private void reassign(UUID id, Given given) {
        desk.reassign(
                id,
                given.writtenOver(),
                new PersonId(Objects.requireNonNull(given.owner())),
                ItemForm.person(given.assistant()),
                new PersonId(Objects.requireNonNull(given.supervisor())),
                times.parse(ItemForm.text(given.due()), "due"),
                ItemForm.text(given.reason()));
    }

    @PostMapping("/extension")
    String ask(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "") @Size(max = 500) String reason) {
        desk.askExtension(id, times.parse(due, "due"), reason);
        return back(id);
    }

    @PostMapping("/extension/answer")
    String consent(
            @PathVariable UUID id,
            @RequestParam String until,
            @RequestParam(defaultValue = "false") boolean granted,
            @RequestParam(defaultValue = "") @Size(max = 500) String reason) {
        var seen = times.parse(until, "until");
        if (granted) desk.extend(id, seen);
        else desk.refuseExtension(id, seen, reason);
        return back(id);
    }

    @PostMapping("/rating")
    String rate(@PathVariable UUID id, @RequestParam int rating) {
        desk.rate(id, rating);
        return back(id);
    }

    @PostMapping("/reminders")
    String remind(@PathVariable UUID id, @RequestParam(defaultValue = "") @Size(max = 500) String words) {
        desk.remind(id, words);
        return back(id);
    }

    /** From a list: the row alone comes back. */
    @HxRequest
    @PostMapping("/row/reminders")
    String remindRow(@PathVariable UUID id, Model model) {
        desk.remind(id, "");
        model.addAttribute("row", lists.row(id));
        return "work/ItemRow";
    }

    private static List<MultipartFile> uploads(Said said) {
        return said.files() == null ? List.of() : said.files();
    }

    private static String back(UUID id) {
        return "redirect:/items/" + id;
    }
}
