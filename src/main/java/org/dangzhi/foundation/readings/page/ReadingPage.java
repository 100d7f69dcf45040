package org.dangzhi.foundation.readings.page;

import java.util.List;
import org.dangzhi.foundation.web.page.StateLabel;
import org.jspecify.annotations.Nullable;

/**
 * One reading.
 *
 * @param text address of what is to be read
 * @param follow for those who follow it; none for its other readers
 */
public record ReadingPage(
        Heading heading,
        String text,
        String note,
        Confirmation confirmation,
        @Nullable Follow follow) {

    public record Heading(String id, String title, String publisher, String published, String due, StateLabel state) {

        public String address() {
            return "/readings/" + id;
        }
    }

    /**
     * What the reader has to do with it.
     *
     * @param waits whether they are to confirm it
     * @param at when they did; empty before
     * @param forAnother whether they read it in the place of somebody, who confirms in person
     */
    public record Confirmation(boolean waits, String at, boolean forAnother) {}

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
}
