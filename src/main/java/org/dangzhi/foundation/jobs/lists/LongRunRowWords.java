package org.dangzhi.foundation.jobs.lists;

import java.util.stream.Collectors;
import org.dangzhi.foundation.jobs.JobsModule;
import org.dangzhi.foundation.jobs.LongRun.State;
import org.dangzhi.foundation.jobs.LongRunHandler;
import org.dangzhi.foundation.jobs.LongRunWords;
import org.dangzhi.foundation.jobs.page.LongRunRow;
import org.dangzhi.foundation.jobs.page.LongRunRow.Label;
import org.dangzhi.foundation.jobs.scheduling.JobHandlers;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Words for one long run in the list: its state, how far it is, and whether whoever looks may end it. */
@Component
class LongRunRowWords {

    private final JobHandlers<LongRunHandler> handlers;
    private final JobHandlers<LongRunWords> progress;
    private final CurrentPermissions permissions;
    private final JobWords words;
    private final Texts texts;
    private final TimeWords times;

    LongRunRowWords(
            ObjectProvider<LongRunHandler> handlers,
            ObjectProvider<LongRunWords> progress,
            CurrentPermissions permissions,
            JobWords words,
            Texts texts,
            TimeWords times) {
        this.handlers = new JobHandlers<>(handlers, LongRunHandler::kind);
        this.progress = new JobHandlers<>(progress, LongRunWords::kind);
        this.permissions = permissions;
        this.words = words;
        this.texts = texts;
        this.times = times;
    }

    LongRunRow row(JobsQuery.Run run) {
        boolean mayStop = run.state().isOpen() && !run.stopAsked() && permissions.may(JobsModule.STOP);
        return new LongRunRow(
                run.endedAt() == null ? "" : times.at(run.endedAt()),
                times.at(run.askedAt()),
                words.kind(run.kind(), "run"),
                JobWords.shortened(run.subject()),
                label(run),
                detail(run),
                mayStop ? "/settings/jobs/runs/" + run.id() + "/stop" : "");
    }

    /** What a page listens to so that it hears of every kind of run. */
    String liveEvents() {
        return handlers.all().stream()
                .map(handler -> "dz:" + handler.kind() + " from:body, ")
                .sorted()
                .collect(Collectors.joining("", "", "dz:all from:body"));
    }

    private Label label(JobsQuery.Run run) {
        var state = run.state();
        if (state == State.RUNNING && run.stopAsked()) return new Label("", "hourglass", texts.t("jobs.run.stopping"));
        var text = texts.t("jobs.run.state." + state);
        return switch (state) {
            case WAITING -> new Label("", "hourglass", text);
            case RUNNING -> new Label("", "player-play", text);
            case DONE -> new Label("go", "circle-check", text);
            case STOPPED -> new Label("past", "circle-dashed", text);
            case FAILED, LOST -> new Label("warn", "alert-triangle", text);
        };
    }

    private String detail(JobsQuery.Run run) {
        return switch (run.state()) {
            case WAITING -> texts.t("jobs.run.before", run.before());
            case RUNNING -> progress(run);
            case FAILED -> run.lastError() == null ? "" : run.lastError();
            case DONE, STOPPED, LOST -> "";
        };
    }

    private String progress(JobsQuery.Run run) {
        var reached = run.progress();
        if (reached == null) return "";
        return progress.find(run.kind()).map(told -> told.progress(reached)).orElse("");
    }
}
