package org.dangzhi.operations.duty;

import jakarta.validation.Valid;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.duty.page.DutySettingsPage;
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

    private static final int LONGEST_LIST = 2000;

    private final DutySettings dutySettings;
    private final ShiftKindRepository kinds;
    private final DutyTabs tabs;
    private final Settings settings;
    private final Texts texts;

    DutySettingsController(
            DutySettings dutySettings, ShiftKindRepository kinds, DutyTabs tabs, Settings settings, Texts texts) {
        this.dutySettings = dutySettings;
        this.kinds = kinds;
        this.tabs = tabs;
        this.settings = settings;
        this.texts = texts;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute(
                "page",
                new DutySettingsPage(
                        tabs.all(),
                        kinds.findAllByOrderByPosition().stream()
                                .map(kind -> new DutySettingsPage.Kind(
                                        kind.id().id().toString(),
                                        kind.name(),
                                        kind.hours(),
                                        kind.night(),
                                        kind.active(),
                                        held(kind.pattern()),
                                        needed(kind.pattern())))
                                .toList(),
                        needed(ShiftPattern.EVERY_DAY),
                        dutySettings.lists().stream().map(this::list).toList(),
                        Integer.toString(settings.number(ShiftCommands.EARLY, ShiftCommands.EARLY_MINUTES)),
                        Integer.toString(settings.number(LateSignInAlarm.GRACE, LateSignInAlarm.GRACE_MINUTES)),
                        settings.text(DutySettings.PHONE, ""),
                        settings.text(DutySettings.FAX, ""),
                        settings.text(DutySettings.NOTES, texts.t("duty.paper.notes"))));
        return "duty/DutySettingsPage";
    }

    private DutySettingsPage.Lines list(DutyListSetting list) {
        return new DutySettingsPage.Lines(
                list.field(),
                texts.t(list.labelKey()),
                String.join("\n", list.lines()),
                list.hintKey().isEmpty() ? "" : texts.t(list.hintKey()));
    }

    /** {@code 工作日 · 辅班 每天 · 带班领导 节假日 · 值班司机 不排}; what holds every day is not said. */
    private String held(ShiftPattern pattern) {
        return needed(pattern).stream()
                .filter(one -> one.name().equals("held") || !one.value().equals(HeldDays.EVERY.name()))
                .map(one -> (one.name().equals("held") ? "" : one.label() + " ")
                        + texts.t(HeldDays.valueOf(one.value()).word()))
                .collect(Collectors.joining(" · "));
    }

    private List<DutySettingsPage.Needed> needed(ShiftPattern pattern) {
        return List.of(
                needed("held", "duty.settings.kind.held", pattern.held()),
                needed("secondary", DutyPost.SECONDARY.word(), pattern.secondary()),
                needed("leader", DutyPost.LEADER.word(), pattern.leader()),
                needed("driver", DutyPost.DRIVER.word(), pattern.driver()));
    }

    private DutySettingsPage.Needed needed(String name, String word, HeldDays days) {
        return new DutySettingsPage.Needed(
                name,
                texts.t(word),
                days.name(),
                SelectOption.of(
                        Stream.of(HeldDays.values()).filter(one -> one != HeldDays.NEVER || !name.equals("held")),
                        one -> texts.t(one.word())));
    }

    @PostMapping("/kinds")
    String addKind(
            @RequestParam String name,
            @RequestParam String begins,
            @RequestParam int hours,
            @Valid ShiftPattern pattern) {
        try {
            dutySettings.addShiftKind(name, LocalTime.parse(begins), Math.multiplyExact(hours, 60), pattern);
        } catch (ArithmeticException e) {
            throw dutySettings.wrongHours();
        } catch (DateTimeParseException e) {
            throw DutyRefused.blank("begins");
        }
        return "redirect:/duty/settings";
    }

    @PostMapping("/kinds/{id}")
    String useKind(@PathVariable UUID id, @RequestParam boolean active) {
        dutySettings.use(new ShiftKindId(id), active);
        return "redirect:/duty/settings";
    }

    @PostMapping("/kinds/{id}/days")
    String hold(@PathVariable UUID id, @Valid ShiftPattern pattern) {
        dutySettings.hold(new ShiftKindId(id), pattern);
        return "redirect:/duty/settings";
    }

    @PostMapping
    String keep(
            @RequestParam Map<String, String> typed,
            @RequestParam int early,
            @RequestParam int grace,
            @RequestParam String phone,
            @RequestParam String fax,
            @RequestParam String notes) {
        if (early < 0 || early > 720) throw DutyRefused.minutes("early", 0, 720);
        if (grace < 0 || grace > 240) throw DutyRefused.minutes("grace", 0, 240);
        dutySettings.keep(
                Map.of(
                        ShiftCommands.EARLY, Integer.toString(early),
                        LateSignInAlarm.GRACE, Integer.toString(grace),
                        DutySettings.PHONE, text(phone, "phone", 40),
                        DutySettings.FAX, text(fax, "fax", 40),
                        DutySettings.NOTES, text(notes, "notes", LONGEST_LIST)),
                lists(typed));
        return "redirect:/duty/settings";
    }

    /** Those that were sent; a list that the page did not have stays as it was. */
    private Map<DutyListSetting, List<String>> lists(Map<String, String> typed) {
        return dutySettings.lists().stream()
                .filter(list -> typed.containsKey(list.field()))
                .collect(Collectors.toMap(
                        Function.identity(), list -> lines(typed.getOrDefault(list.field(), ""), list)));
    }

    private static List<String> lines(String typed, DutyListSetting list) {
        var lines = text(typed, list.field(), LONGEST_LIST)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        for (var line : lines)
            if (line.length() > list.longestLine())
                throw DutyRefused.tooLong(list.field(), line.length(), list.longestLine());
        return lines;
    }

    private static String text(String typed, String field, int longest) {
        if (typed.length() > longest) throw DutyRefused.tooLong(field, typed.length(), longest);
        return typed.strip();
    }
}
