package org.dangzhi.foundation.readings.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reading.
 *
 * @param text address of what is to be read
 * @param waits whether the reader is to confirm it; {@code confirmed} says when they did, empty before
 * @param forAnother whether they read it in the place of somebody, who confirms in person
 * @param follow for those who follow it; none for its other readers
 */
public record ReadingPage(
        String id,
        String title,
        String text,
        String note,
        String publisher,
        String published,
        String due,
        Standing state,
        boolean waits,
        String confirmed,
        boolean forAnother,
        @Nullable Follow follow) {

    /**
     * @param missing how many have not confirmed
     * @param open whether it was not withdrawn
     * @param reminded when somebody was last reminded by hand, in words; empty if never
     */
    public record Follow(
            int asked,
            int confirmed,
            int missing,
            boolean open,
            String reminded,
            List<Person> people,
            String total,
            String first,
            String next,
            String export) {}

    /** @param confirmed when; empty while they are missing, which {@code since} then tells */
    public record Person(String name, String post, String unit, String confirmed, String since) {}

    public String address() {
        return "/readings/" + id;
    }
}
