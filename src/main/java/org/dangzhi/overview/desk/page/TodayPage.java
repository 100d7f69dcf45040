package org.dangzhi.overview.desk.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first page; texts ready to print. A part that the person may not see is absent. */
public record TodayPage(
        String day,
        String besides,
        @Nullable ShiftStrip shift,
        List<Alarm> alarms,
        boolean items,
        List<Task> toDo,
        int toDoCount,
        List<Task> toCheck,
        int toCheckCount,
        boolean log,
        List<LogLine> entries,
        int entryCount,
        boolean mayWrite,
        String now) {

    /**
     * @param overMinutes of the shift's minutes that have passed
     * @param late whether the handover is late; then hours and minutes count upwards
     */
    public record ShiftStrip(
            String id,
            String name,
            boolean taken,
            boolean late,
            String endsAt,
            long hours,
            long minutes,
            long length,
            long over,
            List<Post> posts,
            String next,
            String nextAt,
            boolean nextNight,
            List<Next> nextPair,
            boolean maySignIn) {}

    public record Post(String seal, boolean solid, String title, String name, String post, String phone, String note) {}

    public record Next(String name, String post) {}

    /** @param kind {@code alarm} or {@code warn} */
    public record Alarm(String kind, String icon, String word, String text, String more, String address, String way) {}

    public record Task(String when, boolean late, String title, String more, String address) {}

    public record LogLine(
            String at, String kind, String text, String state, String icon, String mark, String address) {}
}
