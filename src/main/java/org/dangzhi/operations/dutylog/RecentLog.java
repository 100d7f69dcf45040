package org.dangzhi.operations.dutylog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The newest entries of the log, as the first page shows them beside its other parts. */
public interface RecentLog {

    /** Of the shift on duty, newest first; none where no shift is on duty. */
    RecentEntries newest(int most);

    /** @param count of all entries of that shift */
    record RecentEntries(List<Entry> entries, int count) {}

    /**
     * @param kind its word
     * @param state {@code UNCHECKED}, {@code CHECKED}, {@code QUESTIONED} or {@code ANSWERED}
     */
    record Entry(UUID id, Instant happenedAt, String kind, String text, String state) {

        public String address() {
            return "/duty/entries/" + id;
        }
    }
}
