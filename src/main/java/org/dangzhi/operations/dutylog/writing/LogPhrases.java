package org.dangzhi.operations.dutylog.writing;

import java.util.List;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.duty.DutyListSetting;
import org.springframework.stereotype.Component;

/** {@link DutyListSetting} of the phrases that stand ready where an entry is typed. */
@Component
public class LogPhrases implements DutyListSetting {

    private static final String SETTING = "dutylog.phrases";

    private final Settings settings;
    private final Texts texts;

    LogPhrases(Settings settings, Texts texts) {
        this.settings = settings;
        this.texts = texts;
    }

    @Override
    public String field() {
        return "phrases";
    }

    @Override
    public String labelKey() {
        return "dutylog.settings.phrases";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public int longestLine() {
        return 200;
    }

    @Override
    public List<String> lines() {
        return settings.lines(SETTING, texts.t("dutylog.phrases").replace("|", "\n"));
    }

    @Override
    public void replace(List<String> lines) {
        settings.set(SETTING, String.join("\n", lines));
    }
}
