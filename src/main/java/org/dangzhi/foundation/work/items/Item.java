package org.dangzhi.foundation.work.items;

import static java.time.temporal.ChronoUnit.MINUTES;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.OfficeEvent;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.office.TypedId;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.StaleVersionException;
import org.dangzhi.foundation.work.ItemAssigned;
import org.dangzhi.foundation.work.ItemClosed;
import org.dangzhi.foundation.work.ItemDone;
import org.dangzhi.foundation.work.ItemId;
import org.dangzhi.foundation.work.ItemReturned;
import org.dangzhi.foundation.work.NewItem;
import org.dangzhi.foundation.work.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Transient;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AfterDomainEventPublication;
import org.springframework.data.domain.DomainEvents;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Work that is arranged, carried out and checked by another person. Each verb refuses whoever may not, refuses what may
 * not be, and notes in the course what happened; nobody closes an item alone.
 */
@Table(schema = "work", name = "item")
public class Item {

    /** What stands for the number of an item that was not kept yet. */
    public static final String UNNUMBERED = "";

    private static final Duration FARTHEST = Duration.ofDays(3_652);

    @Id
    private final ItemId id;

    @Version
    private int version;

    private String number;

    @Embedded.Empty
    private ItemDescription description;

    @Embedded.Empty
    private Parties parties;

    @Column("assigned_by")
    private final @Nullable PersonId assignedBy;

    @Column("arranged_by")
    private final @Nullable PersonId arrangedBy;

    @Column("keeper_id")
    private @Nullable PersonId keeper;

    private final Instant arrangedAt;

    @Column("due_at")
    private Instant due;

    private Stage stage;
    private int round;
    private int arrangement = 1;
    private boolean returned;
    private boolean late;
    private String outcome;
    private @Nullable Instant doneAt;

    @Column("done_by")
    private @Nullable PersonId doneBy;

    private @Nullable Instant closedAt;

    @Column("closed_by")
    private @Nullable PersonId closedBy;

    private @Nullable Instant repliedAt;
    private @Nullable Instant wantedDue;
    private @Nullable Integer rating;

    /**
     * Everybody who worked on it in any of its rounds; only ever more. The trigger {@code work.keep_workers} has the last
     * word; this copy answers {@code acts()} before the row is saved.
     */
    private Set<UUID> workers = Set.of();

    @MappedCollection(idColumn = "item_id", keyColumn = "position")
    private List<Step> steps;

    @Transient
    private final List<HistoryEntry> course = new ArrayList<>();

    @Transient
    private boolean clockMoved;

    @PersistenceCreator
    Item(
            ItemId id,
            String number,
            ItemDescription description,
            Parties parties,
            @Nullable PersonId assignedBy,
            @Nullable PersonId arrangedBy,
            Instant arrangedAt,
            Instant due,
            Stage stage,
            int round,
            String outcome,
            List<Step> steps) {
        this.id = id;
        this.number = number;
        this.description = description;
        this.parties = parties;
        this.assignedBy = assignedBy;
        this.arrangedBy = arrangedBy;
        this.arrangedAt = arrangedAt;
        this.due = due;
        this.stage = stage;
        this.round = round;
        this.outcome = outcome;
        this.steps = steps;
    }

    /**
     * @param number {@link #UNNUMBERED} until it is kept
     * @param by who writes it down, for the one who wants it or for themselves; none when the system does
     */
    public static Item arrange(String number, NewItem wanted, Parties parties, @Nullable PersonId by, Instant now) {
        ahead(wanted.due(), now);
        return begun(number, wanted, parties, by, now);
    }

    /**
     * Takes in what was arranged elsewhere, as a list of the first day does: its due time is kept as it is, and what was
     * late there is late here.
     *
     * @param by who brings the list
     */
    public static Item bringIn(String number, NewItem wanted, Parties parties, @Nullable PersonId by, Instant now) {
        notTooFar(wanted.due(), now);
        if (wanted.due().isBefore(now.minus(FARTHEST))) throw ItemRefused.dueTooLongAgo();
        var item = begun(number, wanted, parties, by, now);
        item.late = now.isAfter(wanted.due());
        return item;
    }

    private static Item begun(String number, NewItem wanted, Parties parties, @Nullable PersonId by, Instant now) {
        var item = new Item(
                new ItemId(TimeOrderedIds.next()),
                number,
                ItemDescription.of(wanted),
                parties,
                wanted.assignedBy(),
                by,
                now,
                wanted.due(),
                Stage.ARRANGED,
                1,
                "",
                steps(wanted.steps().stream()));
        item.clockMoved = true;
        item.happened(ItemEventType.ARRANGED, "", by, parties.owner(), wanted.due(), now);
        return item;
    }

    /**
     * Corrects what was arranged; steps already done stay as they are.
     *
     * @param seen arrangement that was looked at
     * @throws StaleVersionException if somebody else arranged it anew meanwhile
     */
    Item amend(ActingPerson person, int seen, ItemDescription wanted, List<String> lines, Instant until, Instant now) {
        arranging(person, seen);
        var done = steps.stream().filter(Step::isDone).toList();
        var kept = done.stream().map(Step::content).toList();
        description = wanted.from(description);
        steps = Stream.concat(done.stream(), steps(lines.stream()).stream().filter(s -> !kept.contains(s.content())))
                .toList();
        if (!until.equals(due)) moveDue(until, now);
        arrangement++;
        return happened(ItemEventType.AMENDED, "", person.person(), null, due, now);
    }

    public Item accept(ActingPerson person, Instant now) {
        refuseUnless(ItemAct.ACCEPT, person);
        begin(person, now);
        return this;
    }

    /** Gives it back before beginning: it is nobody's work until it is given to somebody, and shows so. */
    public Item decline(ActingPerson person, String reason, Instant now) {
        refuseUnless(ItemAct.DECLINE, person);
        var why = needed(reason, "reason");
        stage = Stage.DECLINED;
        return happened(ItemEventType.DECLINED, why, person.person(), null, null, now);
    }

    /** Gives it to somebody, once more or for the first time after it was declined; they accept anew. */
    Item reassign(ActingPerson person, int seen, Parties given, Instant until, String reason, Instant now) {
        arranging(person, seen);
        if (workers.contains(given.supervisor().id())) throw ItemRefused.supervisorWorkedOnIt();
        moveDue(until, now);
        parties = given;
        stage = Stage.ARRANGED;
        arrangement++;
        return happened(ItemEventType.REASSIGNED, reason.strip(), person.person(), given.owner(), until, now);
    }

    /**
     * Takes back that it was given to somebody else, who did nothing with it yet: it is again whose it was, at the stage it
     * had. A due time that has passed meanwhile is none to go back to; then the new one stays.
     *
     * @param seen arrangement that the reassignment left
     */
    Item takeBack(ActingPerson person, int seen, Placement before, Instant now) {
        if (stage != Stage.ARRANGED || arrangement != seen) throw ItemRefused.takenUp(number);
        arranging(person, seen);
        var lost = parties.owner();
        if (before.due().isAfter(now)) moveDue(before.due(), now);
        parties = before.parties();
        stage = before.stage();
        arrangement++;
        clockMoved = true;
        return happened(ItemEventType.TAKEN_BACK, "", person.person(), lost, due, now);
    }

    /** The duty officer who follows it up from now on. */
    Item followUpBy(PersonId by, Instant now) {
        if (stage == Stage.CLOSED) throw ItemRefused.notInThisStage(number);
        keeper = by;
        return happened(ItemEventType.KEPT, "", by, null, null, now);
    }

    public Item progress(ActingPerson person, String words, Instant now) {
        refuseUnless(ItemAct.COMMENT, person);
        var said = needed(words, "words");
        begin(person, now);
        return happened(ItemEventType.PROGRESS, said, person.person(), null, null, now);
    }

    /** Marks a step as done or as open again; one that is so already keeps its first mark. */
    public Item tick(ActingPerson person, int position, boolean done, Instant now) {
        refuseUnless(ItemAct.CARRY_OUT, person);
        begin(person, now);
        var step = step(position);
        if (step.isDone() == done) return this;
        var ticked = new ArrayList<>(steps);
        ticked.set(position, done ? step.done(person.person(), now) : Step.open(step.content()));
        steps = ticked;
        var kind = done ? ItemEventType.STEP_DONE : ItemEventType.STEP_OPEN;
        return happened(kind, step.content(), person.person(), null, null, now);
    }

    Item remind(ActingPerson person, String words, Instant now) {
        refuseUnless(ItemAct.REMIND, person);
        return happened(ItemEventType.REMINDED, words.strip(), person.person(), null, null, now);
    }

    public Item askExtension(ActingPerson person, Instant until, String reason, Instant now) {
        refuseUnless(ItemAct.ASK_EXTENSION, person);
        begin(person, now);
        if (!until.isAfter(due) || !until.isAfter(now)) throw ItemRefused.noExtension();
        ahead(until, now);
        var why = needed(reason, "reason");
        wantedDue = until;
        return happened(ItemEventType.EXTENSION_ASKED, why, person.person(), null, until, now);
    }

    Item extend(ActingPerson person, Instant now) {
        refuseUnless(ItemAct.ANSWER_EXTENSION, person);
        var until = Objects.requireNonNull(wantedDue);
        moveDue(until, now);
        arrangement++;
        return happened(ItemEventType.EXTENDED, "", person.person(), null, until, now);
    }

    Item refuseExtension(ActingPerson person, String reason, Instant now) {
        refuseUnless(ItemAct.ANSWER_EXTENSION, person);
        var why = needed(reason, "reason");
        wantedDue = null;
        return happened(ItemEventType.EXTENSION_REFUSED, why, person.person(), null, due, now);
    }

    /** Reports the outcome; the supervisor checks it. Late is what comes after the due time of the server's clock. */
    public Item report(ActingPerson person, String result, Instant now) {
        refuseUnless(ItemAct.REPORT, person);
        begin(person, now);
        outcome = needed(result, "words");
        stage = Stage.DONE;
        doneAt = now;
        doneBy = person.person();
        late |= now.isAfter(due);
        wantedDue = null;
        clockMoved = true;
        return happened(ItemEventType.DONE, outcome, person.person(), null, null, now);
    }

    /** What the one who wants it was told. */
    Item reply(ActingPerson person, String words, Instant now) {
        refuseUnless(ItemAct.REPLY, person);
        var said = needed(words, "reply");
        repliedAt = now;
        return happened(ItemEventType.REPLIED, said, person.person(), assigner(), null, now);
    }

    /** @param reply what the one who wants it was told; empty when they were told before */
    public Item approve(ActingPerson person, String opinion, String reply, Instant now) {
        refuseUnless(ItemAct.CHECK, person);
        if (!reply.isBlank()) reply(person, reply, now);
        if (owesReply()) throw ItemRefused.replyOwed();
        stage = Stage.CLOSED;
        closedAt = now;
        closedBy = person.person();
        clockMoved = true;
        return happened(ItemEventType.CLOSED, opinion.strip(), person.person(), null, null, now);
    }

    /** @param until in the future: what goes round again goes on a clock again */
    public Item returnToOwner(ActingPerson person, String reason, Instant until, Instant now) {
        refuseUnless(ItemAct.CHECK, person);
        var why = needed(reason, "opinion");
        ahead(until, now);
        stage = Stage.DOING;
        returned = true;
        round++;
        doneAt = null;
        doneBy = null;
        due = until;
        clockMoved = true;
        arrangement++;
        return happened(ItemEventType.RETURNED, why, person.person(), parties.owner(), until, now);
    }

    /** @param stars 1 to 3: not content, content on the whole, content */
    public Item rate(ActingPerson person, int stars, Instant now) {
        refuseUnless(ItemAct.RATE, person);
        if (stars < 1 || stars > 3) throw ItemRefused.rated(number);
        rating = stars;
        return happened(ItemEventType.RATED, Integer.toString(stars), person.person(), null, null, now);
    }

    /** A stage of its clock was reached. */
    public Item escalate(ItemEventType reached, Instant now) {
        late |= now.isAfter(due) && stage != Stage.DONE && stage != Stage.CLOSED;
        return happened(reached, "", null, null, due, now);
    }

    /** Goes on only with the round that was looked at: what was reported anew is looked at first. */
    Item inRound(int seen) {
        if (seen != round) throw ItemRefused.anotherRound(this);
        return this;
    }

    /** Goes on only with the step that was looked at. */
    Item withStep(int position, String seen) {
        if (!step(position).content().equals(seen)) throw ItemRefused.anotherStep(this);
        return this;
    }

    /** Goes on only with the extension that was looked at; a form holds it to the minute. */
    Item wanting(Instant seen) {
        if (wantedDue != null && !wantedDue.truncatedTo(MINUTES).equals(seen.truncatedTo(MINUTES)))
            throw ItemRefused.anotherExtension(this);
        return this;
    }

    /** Whoever carries it out has it in hand from the first word on, and never checks it. */
    private void begin(ActingPerson person, Instant now) {
        if (!persons().carriedOutBy(person)) return;
        if (stage == Stage.ARRANGED) {
            stage = Stage.DOING;
            happened(ItemEventType.ACCEPTED, "", person.person(), null, null, now);
        }
        if (stage == Stage.DOING)
            workers = Stream.concat(
                            workers.stream(),
                            Stream.of(person.person(), parties.owner(), parties.assistant())
                                    .flatMap(Stream::ofNullable)
                                    .map(PersonId::id))
                    .collect(Collectors.toUnmodifiableSet());
    }

    private void moveDue(Instant until, Instant now) {
        ahead(until, now);
        late |= now.isAfter(due);
        due = until;
        wantedDue = null;
        clockMoved = true;
    }

    /** A due time is still to come, and not in a year that nobody means. */
    private static void ahead(Instant until, Instant now) {
        if (!until.isAfter(now)) throw ItemRefused.dueHasPassed();
        notTooFar(until, now);
    }

    private static void notTooFar(Instant until, Instant now) {
        if (until.isAfter(now.plus(FARTHEST))) throw ItemRefused.dueTooFar();
    }

    private Step step(int position) {
        if (position < 0 || position >= steps.size()) throw ItemRefused.noSuchStep(number);
        return steps.get(position);
    }

    /** @param seen arrangement that was looked at; another one would be overwritten unseen */
    private void arranging(ActingPerson person, int seen) {
        refuseUnless(ItemAct.REARRANGE, person);
        if (seen != arrangement) throw new StaleVersionException();
    }

    private void refuseUnless(ItemAct act, ActingPerson person) {
        standing().hindrance(act, person).ifPresent(hindrance -> {
            throw ItemRefused.because(hindrance, this);
        });
    }

    /** Records an event; an item is saved only with one, so every verb that changes something ends here. */
    private Item happened(
            ItemEventType kind,
            String words,
            @Nullable PersonId by,
            @Nullable PersonId to,
            @Nullable Instant until,
            Instant at) {
        course.add(new HistoryEntry(kind, words, by, to, until, at));
        return this;
    }

    private static String needed(String words, String field) {
        if (words.isBlank()) throw ItemRefused.wordsMissing(field);
        return words.strip();
    }

    private static List<Step> steps(Stream<String> lines) {
        return lines.map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .map(Step::open)
                .toList();
    }

    /** What the person may do to it now: each verb is refused exactly to whom its act is not in here. */
    public Set<ItemAct> acts(ActingPerson person) {
        return standing().acts(person);
    }

    private ItemStanding standing() {
        return new ItemStanding(stage, persons(), wantedDue != null, rating != null);
    }

    ItemPersons persons() {
        return new ItemPersons(
                assignedBy,
                arrangedBy,
                parties.owner(),
                parties.assistant(),
                parties.supervisor(),
                keeper,
                workers.stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet()));
    }

    /** Who wants it: the leader, or who wrote it down where no leader stands behind it. */
    @Nullable
    PersonId assigner() {
        return persons().assigner();
    }

    /** Whether the leader behind it was not yet told what came of it. */
    public boolean owesReply() {
        return assignedBy != null && repliedAt == null && !assignedBy.equals(parties.supervisor());
    }

    /** Persons and units that are part of it: the same as {@code work.readers_of}. */
    public List<UUID> readers() {
        return Stream.<@Nullable TypedId>of(
                        assignedBy,
                        arrangedBy,
                        parties.owner(),
                        parties.ownerUnit(),
                        parties.assistant(),
                        parties.assistantUnit(),
                        parties.supervisor(),
                        keeper)
                .flatMap(Stream::ofNullable)
                .map(TypedId::id)
                .distinct()
                .toList();
    }

    /** What happened since it was read, in its order. Whatever saves the item writes it: {@link ItemHistoryRows}. */
    public List<HistoryEntry> newHistory() {
        return List.copyOf(course);
    }

    /** What other modules are told of it, by whatever saves the item. */
    @DomainEvents
    List<OfficeEvent> announcements() {
        return course.stream()
                .flatMap(entry -> announcement(entry.kind()).stream())
                .toList();
    }

    private Optional<OfficeEvent> announcement(ItemEventType happened) {
        var office = OfficeContext.current();
        return switch (happened) {
            case ARRANGED -> Optional.of(new ItemAssigned(office, id));
            case DONE -> Optional.of(new ItemDone(office, id));
            case RETURNED -> Optional.of(new ItemReturned(office, id));
            case CLOSED -> Optional.of(new ItemClosed(office, id));
            default -> Optional.empty();
        };
    }

    /** Called by Spring Data inside {@code save()}: what was written and announced once is so no second time. */
    @AfterDomainEventPublication
    void announced() {
        course.clear();
        clockMoved = false;
    }

    /** Whether its deadlines are to be set anew. */
    boolean clockMoved() {
        return clockMoved;
    }

    public ItemId id() {
        return id;
    }

    int version() {
        return version;
    }

    /** How often it was arranged: grows when what is asked, its people or its due time change. */
    public int arrangement() {
        return arrangement;
    }

    public String number() {
        return number;
    }

    boolean isNumbered() {
        return !number.equals(UNNUMBERED);
    }

    /** Gives the number, once and for all. */
    public void number(String given) {
        if (isNumbered()) throw new IllegalStateException("The item has the number " + number + " already.");
        number = given;
    }

    public ItemDescription description() {
        return description;
    }

    public Parties parties() {
        return parties;
    }

    @Nullable
    public PersonId arrangedBy() {
        return arrangedBy;
    }

    @Nullable
    public PersonId assignedBy() {
        return assignedBy;
    }

    @Nullable
    public PersonId keeper() {
        return keeper;
    }

    public Instant arrangedAt() {
        return arrangedAt;
    }

    public Instant due() {
        return due;
    }

    public Stage stage() {
        return stage;
    }

    public int round() {
        return round;
    }

    public boolean late() {
        return late;
    }

    public boolean returned() {
        return returned;
    }

    public String outcome() {
        return outcome;
    }

    @Nullable
    public Instant doneAt() {
        return doneAt;
    }

    @Nullable
    public PersonId doneBy() {
        return doneBy;
    }

    @Nullable
    public Instant closedAt() {
        return closedAt;
    }

    @Nullable
    public PersonId closedBy() {
        return closedBy;
    }

    @Nullable
    public Instant repliedAt() {
        return repliedAt;
    }

    @Nullable
    public Instant wantedDue() {
        return wantedDue;
    }

    @Nullable
    public Integer rating() {
        return rating;
    }

    public Set<UUID> workers() {
        return workers;
    }

    public List<Step> steps() {
        return steps;
    }
}
