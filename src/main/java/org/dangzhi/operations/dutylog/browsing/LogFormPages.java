package org.dangzhi.operations.dutylog.browsing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.dutylog.kinds.LogEntryKinds;
import org.dangzhi.operations.dutylog.page.LogFormPage;
import org.dangzhi.operations.dutylog.page.LogPage;
import org.dangzhi.operations.dutylog.writing.LogPhrases;
import org.springframework.stereotype.Component;

/** Presenter of where an entry is written: the line above a day's log, and the form with all there is. */
@Component
class LogFormPages {

    private final LogEntryKinds kinds;
    private final LogPhrases phrases;
    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    LogFormPages(LogEntryKinds kinds, LogPhrases phrases, Texts texts, TimeWords times, Clock clock) {
        this.kinds = kinds;
        this.phrases = phrases;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    LogPage.QuickEntry quick() {
        return new LogPage.QuickEntry(times.clock(clock.instant()), phrases.lines(), kinds.choices());
    }

    /** @param text typed before; first among the kinds is that of which the words speak */
    LogFormPage form(String text) {
        var choices = new ArrayList<SelectOption>();
        choices.add(new SelectOption(LogEntryKinds.BY_WORDS, texts.t("dutylog.kind.byWords")));
        choices.addAll(kinds.choices());
        return new LogFormPage(text, List.copyOf(choices), phrases.lines());
    }
}
