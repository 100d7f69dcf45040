package org.dangzhi.overview.desk;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.work.Agenda;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.overview.desk.page.TodayPage;
import org.springframework.stereotype.Component;

/** Presenter of what needs somebody now: late items, and gaps in the roster ahead. */
@Component
class TodayAlarms {

    private static final int GAPS = 3;

    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    TodayAlarms(Texts texts, TimeWords times, Clock clock) {
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    List<TodayPage.Alarm> of(Agenda.Listed late, List<Crew> coming) {
        var alarms = new ArrayList<TodayPage.Alarm>();
        late.tasks().forEach(task -> alarms.add(late(task)));
        if (late.count() > late.tasks().size())
            alarms.add(new TodayPage.Alarm(
                    "warn",
                    "clock-exclamation",
                    texts.t("desk.late"),
                    texts.t("desk.late.more", late.count() - late.tasks().size()),
                    "",
                    "/items?tab=all&overdue=true",
                    texts.t("desk.all")));
        coming.stream().flatMap(this::gaps).limit(GAPS).forEach(alarms::add);
        return alarms;
    }

    private TodayPage.Alarm late(Agenda.Task task) {
        var over = times.span(Duration.between(task.since(), clock.instant()));
        return new TodayPage.Alarm(
                "warn",
                "clock-exclamation",
                texts.t("desk.late"),
                task.title(),
                texts.t("desk.late.by", task.owner(), over),
                task.address(),
                texts.t("desk.look"));
    }

    private Stream<TodayPage.Alarm> gaps(Crew crew) {
        return Stream.of(DutyPost.PRIMARY, DutyPost.SECONDARY, DutyPost.LEADER)
                .filter(post -> crew.in(post).isEmpty())
                .map(post -> new TodayPage.Alarm(
                        "warn",
                        "user-question",
                        texts.t("desk.gap"),
                        texts.t("desk.gap.text", times.day(crew.day()), crew.name(), texts.t("desk.post." + post)),
                        "",
                        "/duty/roster?month=" + crew.day().toString().substring(0, 7),
                        texts.t("desk.gap.way")));
    }
}
