package org.dangzhi.foundation.work;

import static java.time.temporal.ChronoUnit.MINUTES;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.Ids;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Transient;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Work that is arranged, carried out and checked by another person. Each verb says who may, refuses what may not be,
 * and notes in the course what happened; nobody closes an item alone.
 */
@Table(schema = "work", name = "item")
class Item {

    /** What stands for the number of an item that was not kept yet. */
    static final String UNNUMBERED = "";

    private static final Duration FARTHEST = Duration.ofDays(3_652);

    @Id
    private final ItemId id;

    @Version
    private int version;

    private String number;

    @Embedded.Empty
    private Matter matter;

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

    @MappedCollection(idColumn = "item_id", keyColumn = "position")
    private List<Step> steps;

    @Transient
    private final List<Entry> course = new ArrayList<>();

    @Transient
    private boolean clockMoved;

    @PersistenceCreator
    Item(
            ItemId id,
            String number,
            Matter matter,
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
        this.matter = matter;
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
     * @param by who writes it down, for the one who wants it or for himself; none when the system does
     */
    static Item arrange(String number, NewItem wanted, Parties parties, @Nullable PersonId by, Instant now) {
        ahead(wanted.due(), now);
        var item = new Item(
                new ItemId(Ids.next()),
                number,
                Matter.of(wanted),
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
        item.happened(Happening.ARRANGED, "", by, parties.owner(), wanted.due(), now);
        return item;
    }

    /**
     * Corrects what was arranged; steps already done stay as they are.
     *
     * @param seen arrangement that was looked at
     * @throws Stale if somebody else arranged it anew meanwhile
     */
    Item amend(Hand hand, int seen, Matter wanted, List<String> lines, Instant until, Instant now) {
        arranging(hand, seen);
        var done = steps.stream().filter(Step::isDone).toList();
        var kept = done.stream().map(Step::content).toList();
        matter = wanted.from(matter);
        steps = Stream.concat(done.stream(), steps(lines.stream()).stream().filter(s -> !kept.contains(s.content())))
                .toList();
        if (!until.equals(due)) moveDue(until, now);
        arrangement++;
        return happened(Happening.AMENDED, "", hand.person(), null, due, now);
    }

    Item accept(Hand hand, Instant now) {
        in(Stage.ARRANGED);
        if (!hand.actsFor(parties.owner())) throw ItemRefused.notYours(number);
        stage = Stage.DOING;
        return happened(Happening.ACCEPTED, "", hand.person(), null, null, now);
    }

    /** Gives it back before beginning: it is nobody's work until it is given to somebody, and shows so. */
    Item decline(Hand hand, String reason, Instant now) {
        in(Stage.ARRANGED);
        if (!hand.actsFor(parties.owner())) throw ItemRefused.notYours(number);
        var why = needed(reason, "reason");
        stage = Stage.DECLINED;
        return happened(Happening.DECLINED, why, hand.person(), null, null, now);
    }

    /** Gives it to somebody, once more or for the first time after it was declined; he accepts anew. */
    Item reassign(Hand hand, int seen, Parties given, Instant until, String reason, Instant now) {
        arranging(hand, seen);
        ahead(until, now);
        moveDue(until, now);
        parties = given;
        stage = Stage.ARRANGED;
        arrangement++;
        return happened(Happening.REASSIGNED, reason.strip(), hand.person(), given.owner(), until, now);
    }

    /** The duty officer who follows it up from now on. */
    Item keep(PersonId by, Instant now) {
        notIn(Stage.CLOSED);
        keeper = by;
        return happened(Happening.KEPT, "", by, null, null, now);
    }

    Item progress(Hand hand, String words, Instant now) {
        notIn(Stage.CLOSED);
        if (!isParty(hand) && !hand.steward()) throw ItemRefused.notYours(number);
        var said = needed(words, "words");
        begin(hand, now);
        return happened(Happening.PROGRESS, said, hand.person(), null, null, now);
    }

    /** Marks a step as done or as open again; one that is so already keeps its first mark. */
    Item tick(Hand hand, int position, boolean done, Instant now) {
        carrying(hand, now);
        var step = step(position);
        if (step.isDone() == done) return this;
        var ticked = new ArrayList<>(steps);
        ticked.set(position, done ? step.done(hand.person(), now) : Step.open(step.content()));
        steps = ticked;
        var kind = done ? Happening.STEP_DONE : Happening.STEP_OPEN;
        return happened(kind, step.content(), hand.person(), null, null, now);
    }

    Item remind(Hand hand, String words, Instant now) {
        notIn(Stage.CLOSED);
        if (!mayRemind(hand)) throw ItemRefused.notYours(number);
        return happened(Happening.REMINDED, words.strip(), hand.person(), null, null, now);
    }

    Item askExtension(Hand hand, Instant until, String reason, Instant now) {
        carrying(hand, now);
        if (wantedDue != null) throw ItemRefused.extensionWaits(this);
        if (!until.isAfter(due) || !until.isAfter(now)) throw ItemRefused.noExtension();
        ahead(until, now);
        var why = needed(reason, "reason");
        wantedDue = until;
        return happened(Happening.EXTENSION_ASKED, why, hand.person(), null, until, now);
    }

    /** Whoever wants the item consents; who carries it out never does. */
    Item extend(Hand hand, Instant now) {
        var until = consenting(hand);
        ahead(until, now);
        moveDue(until, now);
        return happened(Happening.EXTENDED, "", hand.person(), null, until, now);
    }

    Item refuseExtension(Hand hand, String reason, Instant now) {
        consenting(hand);
        var why = needed(reason, "reason");
        wantedDue = null;
        return happened(Happening.EXTENSION_REFUSED, why, hand.person(), null, due, now);
    }

    /** Reports the outcome; the supervisor checks it. Late is what comes after the due time of the server's clock. */
    Item report(Hand hand, String result, Instant now) {
        carrying(hand, now);
        if (hand.is(parties.supervisor())) throw ItemRefused.ownWork();
        outcome = needed(result, "words");
        stage = Stage.DONE;
        doneAt = now;
        doneBy = hand.person();
        late |= now.isAfter(due);
        wantedDue = null;
        clockMoved = true;
        return happened(Happening.DONE, outcome, hand.person(), null, null, now);
    }

    /** What the one who wants it was told. */
    Item reply(Hand hand, String words, Instant now) {
        notIn(Stage.CLOSED);
        if (!isParty(hand) && !hand.steward()) throw ItemRefused.notYours(number);
        var said = needed(words, "reply");
        repliedAt = now;
        return happened(Happening.REPLIED, said, hand.person(), assigner(), null, now);
    }

    /** @param reply what the one who wants it was told; empty when he was told before */
    Item pass(Hand hand, String opinion, String reply, Instant now) {
        checking(hand);
        if (!reply.isBlank()) reply(hand, reply, now);
        if (owesReply()) throw ItemRefused.replyOwed();
        stage = Stage.CLOSED;
        closedAt = now;
        closedBy = hand.person();
        clockMoved = true;
        return happened(Happening.CLOSED, opinion.strip(), hand.person(), null, null, now);
    }

    /** @param until in the future: what goes round again goes on a clock again */
    Item giveBack(Hand hand, String reason, Instant until, Instant now) {
        checking(hand);
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
        return happened(Happening.RETURNED, why, hand.person(), parties.owner(), until, now);
    }

    /** @param stars 1 to 3: not content, content on the whole, content */
    Item rate(Hand hand, int stars, Instant now) {
        in(Stage.CLOSED);
        if (!hand.is(assigner()) || hand.is(parties.owner()) || hand.is(parties.assistant()))
            throw ItemRefused.notYours(number);
        if (rating != null || stars < 1 || stars > 3) throw ItemRefused.rated(number);
        rating = stars;
        return happened(Happening.RATED, Integer.toString(stars), hand.person(), null, null, now);
    }

    /** A stage of its clock was reached. */
    Item escalate(Happening reached, Instant now) {
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

    private void begin(Hand hand, Instant now) {
        if (stage == Stage.ARRANGED && parties.carriedOutBy(hand)) {
            stage = Stage.DOING;
            happened(Happening.ACCEPTED, "", hand.person(), null, null, now);
        }
    }

    private void moveDue(Instant until, Instant now) {
        ahead(until, now);
        late |= now.isAfter(due);
        due = until;
        wantedDue = null;
        clockMoved = true;
        arrangement++;
    }

    /** A due time is still to come, and not in a year that nobody means. */
    private static void ahead(Instant until, Instant now) {
        if (!until.isAfter(now)) throw ItemRefused.dueHasPassed();
        if (until.isAfter(now.plus(FARTHEST))) throw ItemRefused.dueTooFar();
    }

    private Step step(int position) {
        if (position < 0 || position >= steps.size()) throw ItemRefused.noSuchStep(number);
        return steps.get(position);
    }

    /** @param seen arrangement that was looked at; another one would be overwritten unseen */
    private void arranging(Hand hand, int seen) {
        notIn(Stage.DONE, Stage.CLOSED);
        if (!hand.steward() && !hand.actsFor(assigner())) throw ItemRefused.notYours(number);
        if (seen != arrangement) throw new Stale();
    }

    private void carrying(Hand hand, Instant now) {
        in(Stage.ARRANGED, Stage.DOING);
        if (!parties.carriedOutBy(hand)) throw ItemRefused.notYours(number);
        begin(hand, now);
    }

    private void checking(Hand hand) {
        in(Stage.DONE);
        if (!hand.actsFor(parties.supervisor())) throw ItemRefused.notYours(number);
        if (hand.is(parties.owner()) || hand.is(parties.assistant()) || hand.is(doneBy)) throw ItemRefused.ownWork();
    }

    private Instant consenting(Hand hand) {
        var until = wantedDue;
        if (until == null) throw ItemRefused.noExtensionAsked(number);
        if (hand.is(parties.owner()) || hand.is(parties.assistant())) throw ItemRefused.ownWork();
        if (!mayConsent(hand)) throw ItemRefused.notYours(number);
        return until;
    }

    private void in(Stage... allowed) {
        if (!List.of(allowed).contains(stage)) throw ItemRefused.notInThisStage(number);
    }

    private void notIn(Stage... refused) {
        if (List.of(refused).contains(stage)) throw ItemRefused.notInThisStage(number);
    }

    private Item happened(
            Happening kind,
            String words,
            @Nullable PersonId by,
            @Nullable PersonId to,
            @Nullable Instant until,
            Instant at) {
        course.add(new Entry(kind, words, by, to, until, at));
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

    /** Who wants it: the leader, or who wrote it down where no leader stands behind it. */
    @Nullable
    PersonId assigner() {
        return assignedBy != null ? assignedBy : arrangedBy;
    }

    /** Whether the leader behind it was not yet told what came of it. */
    boolean owesReply() {
        return assignedBy != null && repliedAt == null && !assignedBy.equals(parties.supervisor());
    }

    boolean mayConsent(Hand hand) {
        var wants = assigner();
        boolean himself = wants == null || wants.equals(parties.owner()) || wants.equals(parties.assistant());
        return himself ? hand.actsFor(parties.supervisor()) : hand.actsFor(wants);
    }

    /** Those who want it or follow it up; nobody reminds himself, neither to do it nor to check it. */
    boolean mayRemind(Hand hand) {
        boolean may = hand.steward()
                || hand.actsFor(assigner())
                || hand.actsFor(keeper)
                || hand.actsFor(parties.supervisor());
        boolean himself = hand.is(parties.owner()) || stage == Stage.DONE && hand.is(parties.supervisor());
        return stage != Stage.CLOSED && may && !himself;
    }

    boolean isParty(Hand hand) {
        return parties.carriedOutBy(hand)
                || hand.actsFor(parties.supervisor())
                || hand.actsFor(assignedBy)
                || hand.actsFor(arrangedBy)
                || hand.actsFor(keeper);
    }

    /** Persons and units that are part of it: the same as {@code work.readers_of}. */
    List<UUID> readers() {
        return Stream.<org.dangzhi.foundation.office.@Nullable Id>of(
                        assignedBy,
                        arrangedBy,
                        parties.owner(),
                        parties.ownerUnit(),
                        parties.assistant(),
                        parties.assistantUnit(),
                        parties.supervisor(),
                        keeper)
                .flatMap(Stream::ofNullable)
                .map(org.dangzhi.foundation.office.Id::id)
                .distinct()
                .toList();
    }

    /** What happened since it was read; to be written and told by whoever saves the item. */
    List<Entry> course() {
        return List.copyOf(course);
    }

    /** Whether its deadlines are to be set anew. */
    boolean clockMoved() {
        return clockMoved;
    }

    void written() {
        course.clear();
        clockMoved = false;
    }

    ItemId id() {
        return id;
    }

    int version() {
        return version;
    }

    /** How often it was arranged: grows when what is asked, its people or its due time change. */
    int arrangement() {
        return arrangement;
    }

    String number() {
        return number;
    }

    boolean isNumbered() {
        return !number.equals(UNNUMBERED);
    }

    /** Gives the number, once and for all. */
    void number(String given) {
        if (isNumbered()) throw new IllegalStateException("The item has the number " + number + " already.");
        number = given;
    }

    Matter matter() {
        return matter;
    }

    Parties parties() {
        return parties;
    }

    @Nullable
    PersonId arrangedBy() {
        return arrangedBy;
    }

    @Nullable
    PersonId assignedBy() {
        return assignedBy;
    }

    @Nullable
    PersonId keeper() {
        return keeper;
    }

    Instant arrangedAt() {
        return arrangedAt;
    }

    Instant due() {
        return due;
    }

    Stage stage() {
        return stage;
    }

    int round() {
        return round;
    }

    boolean late() {
        return late;
    }

    boolean returned() {
        return returned;
    }

    String outcome() {
        return outcome;
    }

    @Nullable
    Instant doneAt() {
        return doneAt;
    }

    @Nullable
    PersonId doneBy() {
        return doneBy;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    @Nullable
    PersonId closedBy() {
        return closedBy;
    }

    @Nullable
    Instant repliedAt() {
        return repliedAt;
    }

    @Nullable
    Instant wantedDue() {
        return wantedDue;
    }

    @Nullable
    Integer rating() {
        return rating;
    }

    List<Step> steps() {
        return steps;
    }
}
