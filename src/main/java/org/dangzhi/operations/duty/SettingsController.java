package org.dangzhi.operations.duty;

import jakarta.validation.Valid;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.web.Choice;
import org.dangzhi.foundation.web.Needs;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.duty.page.SettingsPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The duty room's own settings. */
@Controller("dutySettingsController")
@RequestMapping("/duty/settings")
@Needs(DutyAccess.SETTINGS)
class SettingsController {

    private static final int LONGEST_LIST = 2000;

    private final DutyHabits habits;
    private final ShiftKinds kinds;
    private final LogKinds logKinds;
    private final DutyTabs tabs;
    private final Settings settings;
    private final Texts texts;

    SettingsController(
            DutyHabits habits, ShiftKinds kinds, LogKinds logKinds, DutyTabs tabs, Settings settings, Texts texts) {
        this.habits = habits;
        this.kinds = kinds;
        this.logKinds = logKinds;
        this.tabs = tabs;
        this.settings = settings;
        this.texts = texts;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute(
                "page",
                new SettingsPage(
                        tabs.all(),
                        kinds.findAllByOrderByPosition().stream()
                                .map(kind -> new SettingsPage.Kind(
                                        kind.id().id().toString(),
                                        kind.name(),
                                        kind.hours(),
                                        kind.night(),
                                        kind.active(),
                                        held(kind.pattern()),
                                        needed(kind.pattern())))
                                .toList(),
                        needed(Pattern.EVERY_DAY),
                        String.join("\n", logKinds.phrases()),
                        String.join("\n", logKinds.own()),
                        habits.checklistText(),
                        Integer.toString(settings.number(ShiftDesk.EARLY, ShiftDesk.EARLY_MINUTES)),
                        Integer.toString(settings.number(LateSigning.GRACE, LateSigning.GRACE_MINUTES)),
                        settings.text(DutyHabits.PHONE, ""),
                        settings.text(DutyHabits.FAX, ""),
                        settings.text(DutyHabits.NOTES, texts.t("duty.paper.notes"))));
        return "duty/SettingsPage";
    }

    /** {@code 工作日 · 辅班 每天 · 带班领导 节假日 · 值班司机 不排}; what holds every day is not said. */
    private String held(Pattern pattern) {
        return needed(pattern).stream()
                .filter(one -> one.name().equals("held") || !one.value().equals(Days.EVERY.name()))
                .map(one -> (one.name().equals("held") ? "" : one.label() + " ")
                        + texts.t(Days.valueOf(one.value()).word()))
                .collect(Collectors.joining(" · "));
    }

    private List<SettingsPage.Needed> needed(Pattern pattern) {
        return List.of(
                needed("held", "duty.settings.kind.held", pattern.held()),
                needed("secondary", Post.SECONDARY.word(), pattern.secondary()),
                needed("leader", Post.LEADER.word(), pattern.leader()),
                needed("driver", Post.DRIVER.word(), pattern.driver()));
    }

    private SettingsPage.Needed needed(String name, String word, Days days) {
        return new SettingsPage.Needed(
                name,
                texts.t(word),
                days.name(),
                Stream.of(Days.values())
                        .filter(one -> one != Days.NEVER || !name.equals("held"))
                        .map(one -> new Choice(one.name(), texts.t(one.word())))
                        .toList());
    }

    @PostMapping("/kinds")
    String addKind(
            @RequestParam String name, @RequestParam String begins, @RequestParam int hours, @Valid Pattern pattern) {
        try {
            habits.addShiftKind(name, LocalTime.parse(begins), Math.multiplyExact(hours, 60), pattern);
        } catch (ArithmeticException e) {
            throw habits.wrongHours();
        } catch (DateTimeParseException e) {
            throw DutyRefused.blank("begins");
        }
        return "redirect:/duty/settings";
    }

    @PostMapping("/kinds/{id}")
    String useKind(@PathVariable UUID id, @RequestParam boolean active) {
        habits.use(new ShiftKindId(id), active);
        return "redirect:/duty/settings";
    }

    @PostMapping("/kinds/{id}/days")
    String hold(@PathVariable UUID id, @Valid Pattern pattern) {
        habits.hold(new ShiftKindId(id), pattern);
        return "redirect:/duty/settings";
    }

    @PostMapping
    String keep(
            @RequestParam String phrases,
            @RequestParam String entryKinds,
            @RequestParam String checklist,
            @RequestParam int early,
            @RequestParam int grace,
            @RequestParam String phone,
            @RequestParam String fax,
            @RequestParam String notes) {
        if (early < 0 || early > 720) throw DutyRefused.minutes("early", 0, 720);
        if (grace < 0 || grace > 240) throw DutyRefused.minutes("grace", 0, 240);
        habits.keep(Map.of(
                LogKinds.PHRASES, list(phrases, "phrases", 200),
                LogKinds.OWN_KINDS, list(entryKinds, "entryKinds", 30),
                DutyHabits.CHECKLIST, list(checklist, "checklist", 60),
                ShiftDesk.EARLY, Integer.toString(early),
                LateSigning.GRACE, Integer.toString(grace),
                DutyHabits.PHONE, text(phone, "phone", 40),
                DutyHabits.FAX, text(fax, "fax", 40),
                DutyHabits.NOTES, text(notes, "notes", LONGEST_LIST)));
        return "redirect:/duty/settings";
    }

    private static String list(String typed, String field, int longestLine) {
        typed.lines()
                .map(String::strip)
                .filter(line -> line.length() > longestLine)
                .findFirst()
                .ifPresent(line -> {
                    throw DutyRefused.tooLong(field, line.length(), longestLine);
                });
        return text(typed.replace("\r", ""), field, LONGEST_LIST);
    }

    private static String text(String typed, String field, int longest) {
        if (typed.length() > longest) throw DutyRefused.tooLong(field, typed.length(), longest);
        return typed.strip();
    }
}
