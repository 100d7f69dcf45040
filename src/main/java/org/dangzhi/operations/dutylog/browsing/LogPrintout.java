package org.dangzhi.operations.dutylog.browsing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dangzhi.foundation.audit.AuditChainHead;
import org.dangzhi.foundation.forms.FormDocument;
import org.dangzhi.foundation.forms.Forms;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.dutylog.page.DutyLogFormData;
import org.dangzhi.operations.dutylog.page.LogEntry;
import org.dangzhi.operations.dutylog.page.LogLive;
import org.springframework.stereotype.Component;

/** Printout of a day's log. Paper is in Chinese, as the forms are. */
@Component
class LogPrintout {

    private record EntryTexts(List<String> texts) {}

    private final LogQuery query;
    private final DayHeadings headings;
    private final LogWords words;
    private final AuditChainHead head;
    private final Forms forms;
    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;

    LogPrintout(
            LogQuery query,
            DayHeadings headings,
            LogWords words,
            AuditChainHead head,
            Forms forms,
            CurrentPermissions permissions,
            Texts texts,
            TimeWords times) {
        this.query = query;
        this.headings = headings;
        this.words = words;
        this.head = head;
        this.forms = forms;
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
    }

    /** A day's log with the day's link of the audit chain: what was printed cannot be rewritten unseen. */
    FormDocument of(LocalDate day) {
        var lines = lines(day);
        var now = times.now();
        var form = new DutyLogFormData(
                headings.office(),
                headings.day(day),
                headings.shifts(day),
                lines.stream().map(this::entry).toList(),
                zh("dutylog.paper.count", lines.size()),
                head.of(day)
                        .map(link -> new DutyLogFormData.Seal(link.shown(), now))
                        .orElse(null),
                permissions.name() + " " + now);
        return forms.paper("duty-log", form, zh("dutylog.paper.log") + "-" + day);
    }

    /** What the paper would show a mark for, of the entries that a page shows; empty if nothing. */
    String unprintable(LogLive shown) {
        return forms.unprintable(
                new EntryTexts(shown.entries().stream().map(LogEntry::text).toList()));
    }

    /** In the order in which it happened. */
    private List<LogLine> lines(LocalDate day) {
        return query.of(day).stream()
                .sorted(Comparator.comparing((LogLine line) -> line.moment().happenedAt())
                        .thenComparing(LogLine::number))
                .toList();
    }

    private DutyLogFormData.Entry entry(LogLine line) {
        var writer = line.persons().writerName();
        return new DutyLogFormData.Entry(
                times.clock(line.moment().happenedAt()),
                words.kind(line.kind()),
                line.body(),
                line.persons().people(),
                writer == null ? "" : writer,
                words.mark(line));
    }

    private String zh(String key, Object... args) {
        return texts.in(Locale.SIMPLIFIED_CHINESE, key, args);
    }
}
