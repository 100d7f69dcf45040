package org.dangzhi.foundation.work;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.work.items.ItemCommands;
import org.dangzhi.foundation.work.lists.ItemListPages;
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
@RequiresPermission(WorkModule.READ)
class ItemController {

    record CommentForm(
            @NotBlank @Size(max = 2000) @Nullable String words,
            @Nullable List<MultipartFile> files) {}

    /** @param round whose outcome was looked at */
    record CheckForm(
            @NotBlank @Pattern(regexp = "passed|returned") @Nullable
            String verdict,

            int round,
            @Size(max = 2000) @Nullable String opinion,
            @Size(max = 2000) @Nullable String reply,
            @Nullable String due) {}

    private final ItemCommands commands;
    private final ItemPages pages;
    private final ItemFormPages forms;
    private final ItemListPages lists;
    private final TimeWords times;

    ItemController(ItemCommands commands, ItemPages pages, ItemFormPages forms, ItemListPages lists, TimeWords times) {
        this.commands = commands;
        this.pages = pages;
        this.forms = forms;
        this.lists = lists;
        this.times = times;
    }

    @GetMapping
    String page(@PathVariable UUID id, Model model) {
        model.addAttribute("page", pages.page(id));
        return "work/ItemPage";
    }

    /** What open pages fetch again when the item changed. */
    @HxRequest
    @GetMapping("/course")
    String course(@PathVariable UUID id, Model model) {
        model.addAttribute("history", pages.course(id));
        return "work/ItemHistory";
    }

    /** Beside a list, for whoever looks through its rows. */
    @HxRequest
    @GetMapping("/peek")
    String peek(@PathVariable UUID id, Model model) {
        model.addAttribute("page", pages.page(id));
        return "work/ItemPeek";
    }

    @GetMapping("/peek")
    String unpeeked(@PathVariable UUID id) {
        return back(id);
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
        commands.accept(id);
        return back(id);
    }

    @PostMapping("/refusal")
    String decline(@PathVariable UUID id, @RequestParam(defaultValue = "") @Size(max = 500) String reason) {
        commands.decline(id, reason);
        return back(id);
    }

    @PostMapping("/progress")
    String progress(@PathVariable UUID id, @Valid CommentForm said) {
        commands.progress(id, ItemForm.text(said.words()), uploads(said));
        return back(id);
    }

    @PostMapping("/outcome")
    String report(@PathVariable UUID id, @Valid CommentForm said) {
        commands.report(id, ItemForm.text(said.words()), uploads(said));
        return back(id);
    }

    @PostMapping("/steps/{position}")
    String tick(
            @PathVariable UUID id, @PathVariable int position, @RequestParam String step, @RequestParam boolean done) {
        commands.tick(id, position, step, done);
        return back(id);
    }

    @PostMapping("/check")
    String check(@PathVariable UUID id, @Valid CheckForm checked) {
        var opinion = ItemForm.text(checked.opinion());
        if ("passed".equals(checked.verdict()))
            commands.approve(id, checked.round(), opinion, ItemForm.text(checked.reply()));
        else commands.returnToOwner(id, checked.round(), opinion, times.due(ItemForm.text(checked.due()), "due"));
        return back(id);
    }

    @PostMapping("/replies")
    String reply(@PathVariable UUID id, @RequestParam(defaultValue = "") @Size(max = 2000) String reply) {
        commands.reply(id, reply);
        return back(id);
    }

    @PostMapping("/extension")
    String ask(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "") @Size(max = 500) String reason) {
        commands.askExtension(id, times.due(due, "due"), reason);
        return back(id);
    }

    @PostMapping("/extension/answer")
    String consent(
            @PathVariable UUID id,
            @RequestParam String until,
            @RequestParam(defaultValue = "false") boolean granted,
            @RequestParam(defaultValue = "") @Size(max = 500) String reason) {
        var seen = times.parse(until, "until");
        if (granted) commands.extend(id, seen);
        else commands.refuseExtension(id, seen, reason);
        return back(id);
    }

    @PostMapping("/rating")
    String rate(@PathVariable UUID id, @RequestParam int rating) {
        commands.rate(id, rating);
        return back(id);
    }

    @PostMapping("/reminders")
    String remind(@PathVariable UUID id, @RequestParam(defaultValue = "") @Size(max = 500) String words) {
        commands.remind(id, words);
        return back(id);
    }

    /** From a list: the row alone comes back. */
    @HxRequest
    @PostMapping("/row/reminders")
    String remindRow(@PathVariable UUID id, Model model) {
        commands.remind(id, "");
        model.addAttribute("row", lists.row(id));
        return "work/ItemRow";
    }

    private static List<MultipartFile> uploads(CommentForm said) {
        return said.files() == null ? List.of() : said.files();
    }

    private static String back(UUID id) {
        return "redirect:/items/" + id;
    }
}
