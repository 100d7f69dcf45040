package org.dangzhi.operations.duty.settings;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.typed.TypedMoment;
import org.dangzhi.operations.duty.DutyListSetting;
import org.dangzhi.operations.duty.DutyModule;
import org.dangzhi.operations.duty.DutyRefused;
import org.dangzhi.operations.duty.ShiftKindId;
import org.dangzhi.operations.duty.ShiftPattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Controller of the duty room's own settings. */
@Controller("dutySettingsController")
@RequestMapping("/duty/settings")
@RequiresPermission(DutyModule.SETTINGS)
class DutySettingsController {

    private final DutySettings settings;
    private final DutySettingsPages pages;
    private final Texts texts;

    DutySettingsController(DutySettings settings, DutySettingsPages pages, Texts texts) {
        this.settings = settings;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("page", pages.page());
        return "duty/DutySettingsPage";
    }

    @PostMapping("/kinds")
    String addKind(
            @RequestParam String name,
            @RequestParam String begins,
            @RequestParam int hours,
            @Valid ShiftPattern pattern) {
        var begin = TypedMoment.time(begins).orElseThrow(() -> DutyRefused.blank("begins"));
        try {
            settings.addShiftKind(name, begin, Math.multiplyExact(hours, 60), pattern);
        } catch (ArithmeticException e) {
            throw settings.wrongHours();
        }
        return "redirect:/duty/settings";
    }

    /** In the words of whoever adds them. */
    @PostMapping("/kinds/usual")
    String addUsualKinds() {
        settings.addUsualKinds(texts.t("duty.settings.usual.day"), texts.t("duty.settings.usual.night"));
        return "redirect:/duty/settings";
    }

    @PostMapping("/kinds/{id}")
    String useKind(@PathVariable UUID id, @RequestParam boolean active) {
        settings.use(new ShiftKindId(id), active);
        return "redirect:/duty/settings";
    }

    @PostMapping("/kinds/{id}/days")
    String hold(@PathVariable UUID id, @Valid ShiftPattern pattern) {
        settings.hold(new ShiftKindId(id), pattern);
        return "redirect:/duty/settings";
    }

    @PostMapping
    String keep(@Valid DutySettingsForm form, @RequestParam Map<String, String> typed) {
        settings.keep(form.values(), lists(typed));
        return "redirect:/duty/settings";
    }

    /** Those that were sent; a list that the page did not have stays as it was. */
    private Map<DutyListSetting, List<String>> lists(Map<String, String> typed) {
        return settings.lists().stream()
                .filter(list -> typed.containsKey(list.field()))
                .collect(Collectors.toMap(
                        Function.identity(), list -> lines(typed.getOrDefault(list.field(), ""), list)));
    }

    private static List<String> lines(String typed, DutyListSetting list) {
        var lines = DutySettingsForm.text(typed, list.field(), DutySettingsForm.LONGEST)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        for (var line : lines)
            if (line.length() > list.longestLine())
                throw DutyRefused.tooLong(list.field(), line.length(), list.longestLine());
        return lines;
    }
}
