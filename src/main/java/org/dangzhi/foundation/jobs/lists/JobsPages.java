package org.dangzhi.foundation.jobs.lists;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.dangzhi.foundation.jobs.lists.JobsQuery.JobLine;
import org.dangzhi.foundation.jobs.page.JobsPage;
import org.dangzhi.foundation.jobs.page.JobsPage.DutyRow;
import org.dangzhi.foundation.jobs.page.JobsPage.EffectRow;
import org.dangzhi.foundation.jobs.page.JobsPage.Paging;
import org.dangzhi.foundation.jobs.page.JobsPage.TimerRow;
import org.dangzhi.foundation.web.Tab;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Presenter of the page of jobs, one list at a time. */
@Component
class JobsPages {

    private static final int ROWS = 50;

    private final JobsQuery query;
    private final LongRunRowWords runs;
    private final JobWords words;
    private final Texts texts;
    private final TimeWords times;

    JobsPages(JobsQuery query, LongRunRowWords runs, JobWords words, Texts texts, TimeWords times) {
        this.query = query;
        this.runs = runs;
        this.words = words;
        this.texts = texts;
        this.times = times;
    }

    JobsPage waiting(@Nullable UUID after) {
        return timers("waiting", query.waiting(after, ROWS + 1), after);
    }

    JobsPage failing(@Nullable UUID after) {
        return timers("failing", query.failing(after, ROWS + 1), after);
    }

    JobsPage effects(@Nullable UUID after) {
        var found = query.effects(after, ROWS + 1);
        return JobsPage.ofEffects(tabs(), rows(found, this::row), paging("effects", found, after));
    }

    JobsPage recurring() {
        return JobsPage.ofDuties(tabs(), query.duties().stream().map(this::row).toList());
    }

    JobsPage runs(@Nullable UUID after) {
        var found = query.runs(after, ROWS + 1);
        return JobsPage.ofRuns(tabs(), rows(found, runs::row), runs.liveEvents(), paging("runs", found, after));
    }

    private JobsPage timers(String show, List<JobsQuery.Timer> found, @Nullable UUID after) {
        return JobsPage.ofTimers(tabs(), show, rows(found, this::row), paging(show, found, after));
    }

    private static <F, R> List<R> rows(List<F> found, Function<F, R> row) {
        return found.stream().limit(ROWS).map(row).toList();
    }

    private static Paging paging(String show, List<? extends JobLine> found, @Nullable UUID after) {
        var address = address(show);
        return new Paging(
                after == null ? "" : address,
                found.size() > ROWS ? address + "&after=" + found.get(ROWS - 1).id() : "");
    }

    private List<Tab> tabs() {
        return List.of("waiting", "failing", "effects", "recurring", "runs").stream()
                .map(show -> Tab.of(show, address(show), texts.t("jobs." + show)))
                .toList();
    }

    private static String address(String show) {
        return "/settings/jobs?show=" + show;
    }

    private TimerRow row(JobsQuery.Timer timer) {
        return new TimerRow(
                words.kind(timer.kind(), "timer"),
                JobWords.shortened(timer.subject()),
                timer.nextStage() + 1 + "/" + timer.length(),
                times.at(timer.nextAt()),
                timer.lastError() == null ? "" : timer.lastError(),
                timer.retryAt() == null ? "" : times.at(timer.retryAt()));
    }

    private EffectRow row(JobsQuery.Effect effect) {
        return new EffectRow(
                times.at(effect.happenedAt()),
                words.kind(effect.kind(), "timer"),
                JobWords.shortened(effect.subject()),
                Integer.toString(effect.stage() + 1),
                times.at(effect.dueAt()),
                effect.outcome().equals("PASSED"));
    }

    private DutyRow row(JobsQuery.Duty duty) {
        return new DutyRow(
                words.kind(duty.name(), "recurring"),
                duty.lastRun() == null ? "" : times.at(duty.lastRun()),
                times.at(duty.next()),
                duty.failures() == 0 ? "" : texts.t("jobs.failed", Integer.toString(duty.failures())));
    }
}
