package org.dangzhi.foundation.work.lists;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.SafeRedirect;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.page.DoneToast;
import org.dangzhi.foundation.work.ItemFormPages;
import org.dangzhi.foundation.work.ItemReassignmentController;
import org.dangzhi.foundation.work.WorkModule;
import org.dangzhi.foundation.work.items.ItemCommands;
import org.dangzhi.foundation.work.items.ItemRefused;
import org.dangzhi.foundation.work.items.ReassignmentCommands;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Controller of acts on several items of a list at once. */
@Controller
@RequestMapping("/items")
@RequiresPermission(WorkModule.READ)
class ItemBatchController {

    private static final String LIST = "/items";

    private final ItemCommands commands;
    private final ReassignmentCommands reassignments;
    private final ItemFormPages forms;
    private final Texts texts;
    private final TimeWords times;

    ItemBatchController(
            ItemCommands commands,
            ReassignmentCommands reassignments,
            ItemFormPages forms,
            Texts texts,
            TimeWords times) {
        this.commands = commands;
        this.reassignments = reassignments;
        this.forms = forms;
        this.texts = texts;
        this.times = times;
    }

    @HxRequest
    @GetMapping("/{act:owner|extension}")
    String dialog(
            @PathVariable String act,
            @RequestParam(defaultValue = "") List<UUID> ids,
            @RequestParam(defaultValue = "") String back,
            Model model) {
        model.addAttribute("form", forms.act(ids, act, back));
        return "work/ActDialog";
    }

    @GetMapping("/{act:owner|extension}")
    String act(
            @PathVariable String act,
            @RequestParam(defaultValue = "") List<UUID> ids,
            @RequestParam(defaultValue = "") String back,
            Model model) {
        model.addAttribute("form", forms.act(ids, act, back));
        return "work/ActPage";
    }

    @PostMapping("/reminders")
    String remind(
            @RequestParam(defaultValue = "") List<UUID> ids,
            @RequestParam(defaultValue = "") String back,
            HttpServletResponse response) {
        var list = together(ids, back, id -> commands.remind(id, ""));
        DoneToast.say(response, texts.t("work.done.reminders", ids.size()));
        return list;
    }

    @RequiresPermission(WorkModule.ASSIGN)
    @PostMapping("/owner")
    String reassign(
            @RequestParam(defaultValue = "") List<UUID> ids,
            @RequestParam(defaultValue = "") String back,
            @RequestParam @Nullable UUID owner,
            @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "") @Size(max = 500) String reason,
            HttpServletResponse response) {
        if (owner == null) throw ItemRefused.unknownPerson("owner");
        var until = times.due(due, "due");
        var act = TimeOrderedIds.next();
        var list = together(ids, back, id -> reassignments.changeOwner(act, id, new PersonId(owner), until, reason));
        DoneToast.say(response, texts.t("work.done.owner", ids.size()), ItemReassignmentController.undo(act, back));
        return list;
    }

    @PostMapping("/extension")
    String ask(
            @RequestParam(defaultValue = "") List<UUID> ids,
            @RequestParam(defaultValue = "") String back,
            @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "") @Size(max = 500) String reason) {
        var until = times.due(due, "due");
        return together(ids, back, id -> commands.askExtension(id, until, reason));
    }

    /** All or none; then back to the list as it was asked for. */
    private String together(List<UUID> ids, String back, Consumer<UUID> act) {
        commands.together(ids, act);
        return toList(back);
    }

    private static String toList(String back) {
        boolean toList = back.equals(LIST) || back.startsWith(LIST + "?");
        return "redirect:" + (toList ? SafeRedirect.address(back) : LIST);
    }
}
