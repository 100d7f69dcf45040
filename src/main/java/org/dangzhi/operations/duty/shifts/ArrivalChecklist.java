package org.dangzhi.operations.duty.shifts;

import java.util.List;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.duty.DutyListSetting;
import org.springframework.stereotype.Component;

/** {@link DutyListSetting} of what is looked at when a shift is taken. */
@Component
class ArrivalChecklist implements DutyListSetting {

    private static final String SETTING = "duty.checklist";

    private final Settings settings;
    private final Texts texts;

    ArrivalChecklist(Settings settings, Texts texts) {
        this.settings = settings;
        this.texts = texts;
    }

    @Override
    public String field() {
        return "checklist";
    }

    @Override
    public String labelKey() {
        return "duty.settings.checklist";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public int longestLine() {
        return 60;
    }

    @Override
    public List<String> lines() {
        return settings.lines(SETTING, texts.t("duty.checklist").replace("|", "\n"));
    }

    @Override
    public void replace(List<String> lines) {
        settings.set(SETTING, String.join("\n", lines));
    }
}
