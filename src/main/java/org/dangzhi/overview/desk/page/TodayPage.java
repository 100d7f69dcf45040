package org.dangzhi.overview.desk.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first page; texts ready to print. A part that the person may not see is absent. */
public record TodayPage(
        Heading heading,
        @Nullable ShiftStrip shift,
        List<Alarm> alarms,
        @Nullable Work work,
        @Nullable Log log) {

    /** @param besides what day it is besides, such as a holiday; empty on most */
    public record Heading(String day, String besides) {}

    /** @param kind {@code alarm} or {@code warn} */
    public record Alarm(String kind, String icon, String word, String text, String more, String address, String way) {}

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
