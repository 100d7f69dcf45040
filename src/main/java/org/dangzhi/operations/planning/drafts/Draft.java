package org.dangzhi.operations.planning.drafts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Solution;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.planning.RosterRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/** A roster that is being solved, or was. Its problem and what was found stand beside it: {@code DraftContentRows}. */
@Table(schema = "planning", name = "draft")
public class Draft {

    enum State {
        SOLVING,
        OPTIMAL,
        FEASIBLE,
        IMPOSSIBLE,
        UNKNOWN,
        /** The solver's process ended without an answer. */
        FAILED;

        String word() {
            return "planning.state." + name();
        }
    }

    /** @param millis since the search began; {@code points} are negative while there is no roster */
    public record Step(long millis, long points, long bound) {}

    /** What a draft is about, and how far it came. */
    public record Content(RosterProblem problem, @Nullable Solution solution, List<Step> samples) {}

    @Id
    private final DraftId id;

    @Version
    private int version;

    private final int number;
    private final LocalDate fromDay;
    private final LocalDate toDay;
    private final int seconds;
    private State state;
    private final @Nullable PersonId absentee;

    @Column("asked_by")
    private final PersonId askedBy;

    private final Instant askedAt;
    private @Nullable Instant publishedAt;

    @PersistenceCreator
    Draft(
            DraftId id,
            int version,
            int number,
            LocalDate fromDay,
            LocalDate toDay,
            int seconds,
            State state,
            @Nullable PersonId absentee,
            PersonId askedBy,
            Instant askedAt,
            @Nullable Instant publishedAt) {
        this.id = id;
        this.version = version;
        this.number = number;
        this.fromDay = fromDay;
        this.toDay = toDay;
        this.seconds = seconds;
        this.state = state;
        this.absentee = absentee;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
        this.publishedAt = publishedAt;
    }

    /**
     * @param number by which people call it: 第 3 稿
     * @param absentee whom it replaces, if it repairs a published roster
     */
    static Draft asked(
            DraftId id,
            int number,
            RosterProblem problem,
            int seconds,
            @Nullable PersonId absentee,
            PersonId by,
            Instant now) {
        var last = problem.end().minusDays(1);
        return new Draft(id, 0, number, problem.from(), last, seconds, State.SOLVING, absentee, by, now, null);
    }

    Draft found(Solution solution) {
        state = State.valueOf(solution.state().name());
        return this;
    }

    /** The search ended before it began: what an earlier one found still stands. */
    Draft stopped(@Nullable Solution earlier) {
        if (earlier != null) return found(earlier);
        state = State.UNKNOWN;
        return this;
    }

    Draft failed() {
        state = State.FAILED;
        return this;
    }

    /** @throws RosterRefused (422) while it is being solved, without a roster, and for one that is published already */
    public Draft publish(Instant now) {
        refuseWhileSolving();
        if (!solved()) throw RosterRefused.notSolved();
        if (publishedAt != null) throw RosterRefused.publishedAlready(number);
        publishedAt = now;
        return this;
    }

    /** It is a draft again, and may be published again. */
    public Draft takeBack() {
        publishedAt = null;
        return this;
    }

    void refuseWhileSolving() {
        if (solving()) throw RosterRefused.stillSolving();
    }

    public DraftId id() {
        return id;
    }

    public int number() {
        return number;
    }

    public LocalDate from() {
        return fromDay;
    }

    /** Last day, included. */
    public LocalDate to() {
        return toDay;
    }

    /** That the search may take. */
    int seconds() {
        return seconds;
    }

    State state() {
        return state;
    }

    /** Whom it replaces, if it repairs a published roster. */
    public @Nullable PersonId absentee() {
        return absentee;
    }

    /** Address of its page: a repair has one of its own. */
    public String address() {
        return repair() ? "/duty/plan/repair/" + id.id() : id.address();
    }

    public boolean repair() {
        return absentee != null;
    }

    /** Who had it solved. */
    public PersonId askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** When it became the roster; null while it is none. */
    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    public boolean published() {
        return publishedAt != null;
    }

    public boolean solved() {
        return state == State.OPTIMAL || state == State.FEASIBLE;
    }

    public boolean solving() {
        return state == State.SOLVING;
    }
}
