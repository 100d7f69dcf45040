package org.dangzhi.operations.duty.settings;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.duty.DutyKindSetting;
import org.dangzhi.operations.duty.DutyListSetting;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.HeldDays;
import org.dangzhi.operations.duty.ShiftPattern;
import org.dangzhi.operations.duty.page.DutySettingsPage;
import org.dangzhi.operations.duty.page.DutySettingsPage.KindChoice;
import org.springframework.stereotype.Component;

/** Presenter of the duty room's settings. */
@Component
class DutySettingsPages {

    private final DutySettings dutySettings;
    private final ShiftKindRepository kinds;
    private final Settings settings;
    private final Texts texts;

    DutySettingsPages(DutySettings dutySettings, ShiftKindRepository kinds, Settings settings, Texts texts) {
        this.dutySettings = dutySettings;
        this.kinds = kinds;
        this.settings = settings;
        this.texts = texts;
    }

    DutySettingsPage page() {
        return new DutySettingsPage(
                kinds.findAllByOrderByPosition().stream().map(this::kind).toList(),
                needed(ShiftPattern.EVERY_DAY),
                dutySettings.ownKinds().stream().map(this::ownKinds).toList(),
                new DutySettingsPage.Minutes(
                        Integer.toString(settings.number(DutySettings.EARLY, DutySettings.EARLY_MINUTES)),
                        Integer.toString(settings.number(DutySettings.GRACE, DutySettings.GRACE_MINUTES)),
                        Integer.toString(settings.number(DutySettings.GAP, DutySettings.GAP_MINUTES))),
                dutySettings.lists().stream().map(this::list).toList(),
                new DutySettingsPage.DutyTable(
                        settings.text(DutySettings.PHONE, ""),
                        settings.text(DutySettings.FAX, ""),
                        settings.text(DutySettings.NOTES, texts.t("duty.paper.notes"))));
    }

    private DutySettingsPage.Kind kind(ShiftKind kind) {
        return new DutySettingsPage.Kind(
                kind.id().id().toString(),
                kind.name(),
                kind.hours(),
                kind.night(),
                kind.active(),
                held(kind.pattern()),
                needed(kind.pattern()));
    }

    /** {@code 工作日 · 辅班 每天 · 带班领导 节假日 · 值班司机 不排}; what holds every day is not said. */
    private String held(ShiftPattern pattern) {
        return needed(pattern).stream()
                .filter(one -> one.name().equals("held") || !one.value().equals(HeldDays.EVERY.name()))
                .map(one -> (one.name().equals("held") ? "" : one.label() + " ")
                        + texts.t(HeldDays.valueOf(one.value()).word()))
                .collect(Collectors.joining(" · "));
    }

    private List<KindChoice> needed(ShiftPattern pattern) {
        return List.of(
                needed("held", "duty.settings.kind.held", pattern.held()),
                needed("secondary", DutyPost.SECONDARY.word(), pattern.secondary()),
                needed("leader", DutyPost.LEADER.word(), pattern.leader()),
                needed("driver", DutyPost.DRIVER.word(), pattern.driver()));
    }

    private KindChoice needed(String name, String word, HeldDays days) {
        return new KindChoice(
                name,
                texts.t(word),
                days.name(),
                SelectOption.of(
                        Stream.of(HeldDays.values()).filter(one -> one != HeldDays.NEVER || !name.equals("held")),
                        one -> texts.t(one.word())));
    }

    private DutySettingsPage.OwnKinds ownKinds(DutyKindSetting setting) {
        return new DutySettingsPage.OwnKinds(
                setting.address(),
                texts.t(setting.labelKey()),
                texts.t(setting.hintKey()),
                setting.longestName(),
                setting.kinds().stream()
                        .map(kind -> new DutySettingsPage.OwnKind(kind.id().toString(), kind.name(), kind.active()))
                        .toList());
    }

    private DutySettingsPage.Lines list(DutyListSetting list) {
        return new DutySettingsPage.Lines(
                list.field(),
                texts.t(list.labelKey()),
                String.join("\n", list.lines()),
                list.hintKey().isEmpty() ? "" : texts.t(list.hintKey()));
    }
}
