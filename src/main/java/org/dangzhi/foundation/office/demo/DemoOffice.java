package org.dangzhi.foundation.office.demo;

import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** One office while it is being filled: what its parts hand on to each other. Used by one thread. */
public final class DemoOffice {

    private static final long SEED = 20261124;

    private final int nth;
    private final long seed;
    private final LocalDate today;
    private final ZoneId zone;
    private final Instant now;
    private final Connection owner;
    private final TransactionTemplate transaction;
    private final List<DemoPerson> persons = new ArrayList<>();
    private final Map<UUID, String> signIns = new HashMap<>();
    private final List<DemoLogLine> log = new ArrayList<>();
    private final Map<UUID, NumberedItem> assigned = new HashMap<>();
    private final Map<String, Integer> written = new TreeMap<>();
    private @Nullable DemoWords words;
    private @Nullable DemoPlan plan;

    /** The item that a call became. */
    public record NumberedItem(UUID item, String number) {}

    /**
     * @param nth 0 for the head office, then the plants in their order
     * @param owner connection of the database's owner, bound to the office
     */
    public DemoOffice(
            int nth, LocalDate today, ZoneId zone, Instant now, Connection owner, TransactionTemplate transaction) {
        this.nth = nth;
        this.seed = SEED + 31L * nth;
        this.today = today;
        this.zone = zone;
        this.now = now;
        this.owner = owner;
        this.transaction = transaction;
    }

    /** Who works here; the part that enters people says so before any text is drawn. */
    public void add(DemoPerson person) {
        persons.add(person);
    }

    public List<DemoPerson> persons() {
        return persons;
    }

    public void signsInAs(UUID person, String name) {
        signIns.put(person, name);
    }

    /** Under which name a person signs in; empty for one without an account. */
    public String signIn(UUID person) {
        return signIns.getOrDefault(person, "");
    }

    /** What the duty log is to say of something that a part has made. */
    public void log(DemoLogLine line) {
        log.add(line);
    }

    /** Everything that others want in the duty log, in order of time. */
    public List<DemoLogLine> log() {
        return Stream.concat(log.stream(), plan().lines().stream())
                .sorted(Comparator.comparing(DemoLogLine::at))
                .toList();
    }

    public void assign(DemoCall call, UUID item, String number) {
        assigned.put(call.id(), new NumberedItem(item, number));
    }

    /** The item that a call became; null when it was answered without one. */
    public @Nullable NumberedItem assigned(DemoCall call) {
        return assigned.get(call.id());
    }

    void inTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    <T> T read(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    DemoRows rows(String table, String columns) {
        return new DemoRows(owner, table, columns, count -> written.merge(table, count, Integer::sum));
    }

    /** How many rows were written in bulk, by table. */
    public Map<String, Integer> written() {
        return written;
    }

    DemoWords words() {
        if (words == null) words = new DemoWords(nth == 0, zone, persons);
        return words;
    }

    DemoPlan plan() {
        if (plan == null) plan = new DemoPlan(words(), new Random(seed), today, zone, nth == 0, now);
        return plan;
    }

    public int nth() {
        return nth;
    }

    long seed() {
        return seed;
    }

    LocalDate today() {
        return today;
    }

    ZoneId zone() {
        return zone;
    }

    Instant now() {
        return now;
    }
}
