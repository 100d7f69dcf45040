package org.dangzhi.foundation.work;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.ConflictAnswer;
import org.dangzhi.foundation.web.PageAddress;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.SafeRedirect;
import org.dangzhi.foundation.web.StaleVersionException;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.page.DoneToast;
import org.dangzhi.foundation.work.items.ReassignmentCommands;
import org.dangzhi.foundation.work.items.ReassignmentCommands.NewParties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Controller of giving one item to others on its own page, and of taking back what was given there or in a list. */
@Controller
@RequestMapping("/items")
@RequiresPermission(WorkModule.READ)
public class ItemReassignmentController {

    private static final String LIST = "/items";

    record ReassignForm(
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

    private final ReassignmentCommands reassignments;
    private final ItemFormPages forms;
    private final Texts texts;
    private final TimeWords times;

    ItemReassignmentController(ReassignmentCommands reassignments, ItemFormPages forms, Texts texts, TimeWords times) {
        this.reassignments = reassignments;
        this.forms = forms;
        this.texts = texts;
        this.times = times;
    }

    @PostMapping("/{id:[0-9a-fA-F-]{36}}/owner")
    String reassign(@PathVariable UUID id, @Valid ReassignForm given, Model model, HttpServletResponse response) {
        var act = TimeOrderedIds.next();
        try {
            reassign(act, id, given);
        } catch (StaleVersionException stale) {
            return ConflictAnswer.answer(forms.versions(id, given), model, response);
        }
        var item = LIST + "/" + id;
        DoneToast.say(response, texts.t("work.done.owner", 1), undo(act, item));
        return "redirect:" + item;
    }

    private void reassign(UUID act, UUID id, ReassignForm given) {
        reassignments.reassign(
                act,
                id,
                given.writtenOver(),
                new NewParties(
                        new PersonId(Objects.requireNonNull(given.owner())),
                        ItemForm.person(given.assistant()),
                        new PersonId(Objects.requireNonNull(given.supervisor()))),
                times.due(ItemForm.text(given.due()), "due"),
                ItemForm.text(given.reason()));
    }

    /** Only by whoever gave it, and only where they may give it to others: for both the use case asks. */
    @PostMapping("/reassignments/{act}/undo")
    String takeBack(
            @PathVariable UUID act, @RequestParam(defaultValue = "") String back, HttpServletResponse response) {
        reassignments.takeBack(act);
        DoneToast.say(response, texts.t("work.done.undone"));
        boolean here = back.startsWith(LIST + "?") || back.startsWith(LIST + "/");
        return "redirect:" + (here ? SafeRedirect.address(back) : LIST);
    }

    /** Where a reassignment is taken back, which then leads to a page of items. */
    public static String undo(UUID act, String back) {
        return PageAddress.of(LIST + "/reassignments/" + act + "/undo")
                .with("back", back)
                .toString();
    }
}
