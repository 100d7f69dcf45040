package org.dangzhi.foundation.work;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Needs;
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

    record Checked(
            @NotBlank String verdict,
            @Size(max = 2000) @Nullable String opinion,
            @Size(max = 2000) @Nullable String reply,
            @Nullable String due) {}

    record Given(
            @NotNull @Nullable UUID owner,
            @Nullable UUID assistant,
            @NotNull @Nullable UUID supervisor,
            @NotBlank @Nullable String due,
            @Size(max = 500) @Nullable String reason) {}

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
    String tick(@PathVariable UUID id, @PathVariable int position) {
        desk.tick(id, position);
        return back(id);
    }

    @PostMapping("/check")
    String check(@PathVariable UUID id, @Valid Checked checked) {
        if (checked.verdict().equals("passed"))
            desk.pass(id, ItemForm.text(checked.opinion()), ItemForm.text(checked.reply()));
        else desk.giveBack(id, ItemForm.text(checked.opinion()), times.parse(ItemForm.text(checked.due()), "due"));
        return back(id);
    }

    @PostMapping("/replies")
    String reply(@PathVariable UUID id, @RequestParam(defaultValue = "") @Size(max = 2000) String reply) {
        desk.reply(id, reply);
        return back(id);
    }

    @PostMapping("/owner")
    String reassign(@PathVariable UUID id, @Valid Given given) {
        desk.reassign(
                id,
                new PersonId(Objects.requireNonNull(given.owner())),
                ItemForm.person(given.assistant()),
                new PersonId(Objects.requireNonNull(given.supervisor())),
                times.parse(ItemForm.text(given.due()), "due"),
                ItemForm.text(given.reason()));
        return back(id);
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
            @RequestParam(defaultValue = "false") boolean granted,
            @RequestParam(defaultValue = "") @Size(max = 500) String reason) {
        if (granted) desk.extend(id);
        else desk.refuseExtension(id, reason);
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
