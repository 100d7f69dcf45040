package org.dangzhi.operations.dutylog.browsing;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.frame.Trouble;
import org.dangzhi.foundation.web.frame.TroubleSource;
import org.dangzhi.operations.dutylog.DutyLogModule;
import org.springframework.stereotype.Component;

/** {@link TroubleSource} of the log: what the secondary has questioned and its writer has not answered. */
@Component
class LogTroubleSource implements TroubleSource {

    /** A month is read back; what was left open for longer is history. */
    private static final String QUESTIONED = """
            select case when e.writer_id = :me then 'mine' else 'other' end, e.id, c.at,
                   array[e.number::text, w.name, a.name, left(c.words, 80)], 1
              from dutylog.entry_check c
              join dutylog.entry e on e.office_id = c.office_id and e.id = c.entry_id
              join people.name_of w on w.office_id = e.office_id and w.id = e.writer_id
              join people.name_of a on a.office_id = c.office_id and a.id = c.by_person
             where c.outcome = 'QUESTIONED' and e.happened_at > cast(:now as timestamptz) - interval '31 days'
               and not exists (select from dutylog.entry_check l
                                where l.office_id = c.office_id and l.entry_id = c.entry_id and l.id > c.id)
            """;

    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    LogTroubleSource(CurrentPermissions permissions, Texts texts, TimeWords times, Clock clock) {
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    @Override
    public Optional<TroubleSelect> select() {
        return permissions.may(DutyLogModule.READ) ? Optional.of(TroubleSelect.of(QUESTIONED)) : Optional.empty();
    }

    @Override
    public Optional<Trouble> line(TroubleRow row) {
        boolean mine = row.kind().equals("mine");
        var open = times.span(Duration.between(row.since(), clock.instant()));
        return Optional.of(new Trouble(
                Trouble.Part.LATE,
                false,
                row.since(),
                "help-circle",
                texts.t("dutylog.trouble"),
                texts.t("dutylog.trouble.text", row.word(0), row.word(3)),
                texts.t(mine ? "dutylog.trouble.mine" : "dutylog.trouble.other", row.word(2), open, row.word(1)),
                "/duty/entries/" + row.subject(),
                texts.t(mine ? "dutylog.trouble.answer" : "dutylog.trouble.look")));
    }
}
