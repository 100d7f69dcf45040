package org.dangzhi.foundation.office.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What one part of the demonstration draws from: the same seed and day give the same data, whatever other parts do. */
public final class DemoContext {

    private final DemoOffice office;
    private final Random random;
    private final StringBuilder told = new StringBuilder();

    /** @param part its name, from which its data are drawn */
    public DemoContext(DemoOffice office, String part) {
        this.office = office;
        this.random = new Random(office.seed() + part.hashCode());
    }

    /** Whether the office being filled is the company's; otherwise it is one of its plants. */
    public boolean head() {
        return office.nth() == 0;
    }

    /** 0 for the head office, then the plants in their order. */
    public int nth() {
        return office.nth();
    }

    /** What the parts of this office share. */
    public DemoOffice office() {
        return office;
    }

    public DemoPlan plan() {
        return office.plan();
    }

    public DemoWords words() {
        return office.words();
    }

    /**
     * Rows of a table of the part's own module, to be written at once.
     *
     * @param columns separated by commas
     */
    public DemoRows rows(String table, String columns) {
        return office.rows(table, columns);
    }

    /** Many calls of front doors, committed once. What {@link #rows} refers to has to be committed before. */
    public void inTransaction(Runnable work) {
        office.inTransaction(work);
    }

    /** What is read by means that leave the transaction to the caller. */
    public <T> T read(Supplier<T> work) {
        return office.read(work);
    }

    public LocalDate today() {
        return office.today();
    }

    public ZoneId zone() {
        return office.zone();
    }

    /** Nothing of the demonstration happens later, but what is planned. */
    public Instant now() {
        return office.now();
    }

    /** Adds what whoever started the demonstration reads when it is ready. */
    public void tell(String line) {
        told.append(line).append('\n');
    }

    public String told() {
        return told.toString();
    }

    /** A day relative to today; yesterday is -1. */
    public LocalDate day(int fromToday) {
        return today().plusDays(fromToday);
    }

    public Instant at(int daysFromToday, int hour, int minute) {
        return day(daysFromToday)
                .atTime(LocalTime.of(hour, minute))
                .atZone(zone())
                .toInstant();
    }

    public Random random() {
        return random;
    }

    public <T extends @Nullable Object> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Both ends included. */
    public int between(int lowest, int highest) {
        return random.nextInt(lowest, highest + 1);
    }

    /** True that often in a hundred. */
    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A person's name, surname first; names may repeat, as in life. */
    public String name() {
        return DemoNames.draw(random);
    }

    /** A mobile number: well-formed, from one block. */
    public String mobile() {
        return "170000" + String.format("%05d", random.nextInt(100_000));
    }
}
