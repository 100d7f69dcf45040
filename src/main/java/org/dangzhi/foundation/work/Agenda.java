package org.dangzhi.foundation.work;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What lies before the person asking, for the first page. */
public interface Agenda {

    /** The first of each list, and how many there are in all; one statement. */
    Overview ahead(int most);

    /** How much of what fell due in the days up to a moment is closed, and in as many days before; one statement. */
    ClosedLoop closedLoop(int days);

    /**
     * Closed loop of a span of days, beside the one before it.
     *
     * @param due how many items fell due; {@code closed} of them have been checked and closed by another person
     */
    record ClosedLoop(int due, int closed, int dueBefore, int closedBefore) {}

    /**
     * Overview of what lies before the person asking.
     *
     * @param toDo owned or assisted and not done, by due time
     * @param toCheck done and waiting for their check, the longest waiting first
     * @param toRead put before them and not confirmed, by due time
     */
    record Overview(TaskList toDo, TaskList toCheck, ToRead toRead) {}

    record ToRead(List<Text> texts, int count) {}

    /** @param from who wants it read; {@code due} none for whenever */
    record Text(
            UUID id, String title, String from, @Nullable Instant due) {

        public String address() {
            return "/readings/" + id;
        }
    }

    record TaskList(List<Task> tasks, int count) {}

    /** @param since when it was reported done, for a task to check; otherwise its due time */
    record Task(UUID id, String number, String title, String owner, Instant since, Stage stage) {

        public String address() {
            return "/items/" + id;
        }
    }
}
