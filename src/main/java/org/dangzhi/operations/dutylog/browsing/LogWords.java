package org.dangzhi.operations.dutylog.browsing;

import java.util.StringJoiner;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.dutylog.kinds.LogEntryKinds;
import org.dangzhi.operations.dutylog.writing.LogCheckCommands;
import org.springframework.stereotype.Component;

/** Words of the log that its pages, its paper and its sheets share. */
@Component
class LogWords {

    private final LogEntryKinds kinds;
    private final Texts texts;
    private final TimeWords times;

    LogWords(LogEntryKinds kinds, Texts texts, TimeWords times) {
        this.kinds = kinds;
        this.texts = texts;
        this.times = times;
    }

    String kind(String code) {
        return kinds.name(code);
    }

    /** {@code 未核对 3} */
    String part(LogQuery.Part part, int count) {
        return texts.t("dutylog.part." + part, count);
    }

    /** That only the latest of a day are listed. */
    String rest(int listed) {
        return texts.t("dutylog.rest", listed);
    }

    /** What is left before the handover; empty for nothing. */
    String open(int unchecked, int questioned) {
        return unchecked + questioned == 0 ? "" : texts.t("dutylog.check.open", unchecked, questioned);
    }

    String state(LogCheckCommands.State state) {
        return texts.t("dutylog.state." + state);
    }

    /** All that is remarkable about an entry, in one line. */
    String mark(LogLine line) {
        var marks = new StringJoiner("；");
        var correction = line.correction();
        if (line.moment().backdated())
            marks.add(texts.t("dutylog.mark.late", times.clock(line.moment().writtenAt())));
        if (line.moment().supplement()) marks.add(texts.t("dutylog.mark.supplement"));
        if (correction.wrongId() != null) marks.add(texts.t("dutylog.mark.corrects", correction.wrongNumber()));
        if (correction.rightId() != null) marks.add(corrected(line));
        if (line.check().wanted()) marks.add(state(line.check().state()));
        return marks.toString();
    }

    /** By which entry it is corrected. */
    String corrected(LogLine line) {
        return texts.t("dutylog.entry.corrected", line.correction().rightNumber());
    }
}
