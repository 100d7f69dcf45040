package org.dangzhi.overview.desk.page;

import java.util.List;
import org.dangzhi.foundation.web.frame.HealthSource.HealthLine;
import org.dangzhi.foundation.web.frame.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * The first page; texts ready to print. A part that the person may not see is absent.
 *
 * @param alarms late or open, in the order of urgency
 * @param decisions what waits for the person
 * @param health of the installation, for those who keep it running and see no business
 */
public record TodayPage(
        Heading heading,
        @Nullable ShiftStrip shift,
        @Nullable NextShift nextShift,
        List<Trouble> alarms,
        List<Trouble> decisions,
        @Nullable Health health,
        @Nullable Loop loop,
        @Nullable PresenceList presences,
        @Nullable Work work,
        @Nullable Log log) {

    /** @param besides what day it is besides, such as a holiday; empty on most */
    public record Heading(String day, String besides) {}

    /**
     * How the installation is.
     *
     * @param counted how many things are looked at, and how many are well
     * @param lines one of each
     * @param troubles what is wrong, one by one
     */
    public record Health(String counted, List<HealthLine> lines, List<Trouble> troubles) {}

    /**
     * Closed loop of the last seven days.
     *
     * @param rate of what fell due; empty where nothing did
     * @param before the rate of the seven days before
     */
    public record Loop(String rate, String counted, String before) {}

    /** What is mine to do and to check. */
    public record Work(TaskList toDo, TaskList toCheck) {}

    /**
     * @param tasks the most urgent of them
     * @param count of them all
     */
    public record TaskList(List<Task> tasks, int count) {}

    public record Task(String when, boolean late, String title, String more, String address) {}

    /**
     * The duty log as it grows.
     *
     * @param count of the shift's entries
     * @param now as the line for a new entry shows it
     */
    public record Log(List<LogLine> lines, int count, boolean mayWrite, String now) {}

    public record LogLine(
            String at, String kind, String text, String state, String icon, String mark, String address) {}
}
