package org.dangzhi.operations.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Score;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftKindId;

/** Refusal of a change to a roster, a draft or the rules; says which rule it would break. */
public class RosterRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Musts that a roster would break. */
    public record BrokenRules(RosterProblem problem, Score score) {}

    public record EmptyPost(LocalDate day, DutyPost post) {}

    /** People, to be named one after the other. */
    public record NamedPeople(List<PersonId> people) {}

    /** A shift, to be named by day and kind. */
    public record NamedShift(LocalDate day, ShiftKindId kind) {}

    /** When something was, to be said as times are. */
    public record Moment(Instant at) {}

    private RosterRefused(String key, Object... args) {
        super("planning.refused." + key, args);
    }

    public static Refusal number(String field, int least, int most) {
        return new RosterRefused("number", least, most).at(field);
    }

    public static Refusal blank(String field) {
        return new RosterRefused("blank").at(field);
    }

    public static Refusal longNote(int length, int most) {
        return new RosterRefused("longNote", length, most).at("note");
    }

    public static Refusal longSkill(String field, int most, int many) {
        return new RosterRefused("longSkill", most, many).at(field);
    }

    /** @param people not reached yet */
    public static Refusal silent(List<PersonId> people) {
        return new RosterRefused("silent", new NamedPeople(people));
    }

    public static Refusal untested(int days) {
        return new RosterRefused("untested", days);
    }

    public static Refusal order() {
        return new RosterRefused("order").at("to");
    }

    public static Refusal tooLong(int days) {
        return new RosterRefused("tooLong", days).at("to");
    }

    public static Refusal past() {
        return new RosterRefused("past").at("from");
    }

    public static Refusal nobody() {
        return new RosterRefused("nobody").way("planning.way.people", "/duty/plan/people");
    }

    public static Refusal noKinds() {
        return new RosterRefused("noKinds").way("planning.way.kinds", "/duty/settings");
    }

    public static Refusal standsAlready(String name) {
        return new RosterRefused("standsAlready", name).at("person");
    }

    public static Refusal othersWish() {
        return new RosterRefused("othersWish").status(403);
    }

    public static Refusal notSolved() {
        return new RosterRefused("notSolved");
    }

    public static Refusal stillSolving() {
        return new RosterRefused("stillSolving");
    }

    public static Refusal publishedAlready(int draft) {
        return new RosterRefused("publishedAlready", draft);
    }

    /** The roster is another one than when they looked at what would change. */
    public static Refusal otherRosterMeanwhile() {
        return new RosterRefused("otherRosterMeanwhile");
    }

    // taking a publication back

    public static Refusal takenBack(int number, PersonId by, Instant at) {
        return new RosterRefused("takenBack", number, new NamedPeople(List.of(by)), new Moment(at));
    }

    /** Of one that the product did not put itself. */
    public static Refusal nothingKept(int number) {
        return new RosterRefused("nothingKept", number);
    }

    public static Refusal publishedSince(int number, int later) {
        return new RosterRefused("publishedSince", number, later);
    }

    public static Refusal dutyBegun(NamedShift shift, Instant at) {
        return new RosterRefused("dutyBegun", shift, new Moment(at));
    }

    /** @param readers who have opened their notice, the first of them first */
    public static Refusal read(List<PersonId> readers, Instant first) {
        return new RosterRefused("read", new NamedPeople(readers), readers.size(), new Moment(first));
    }

    public static Refusal swapAsked(PersonId by, NamedShift shift) {
        return new RosterRefused("swapAsked", new NamedPeople(List.of(by)), shift)
                .way("planning.tab.swaps", "/duty/swaps");
    }

    public static Refusal changedSince(NamedShift shift) {
        return new RosterRefused("changedSince", shift);
    }

    /** @param people without a number */
    public static Refusal unreachable(List<PersonId> people) {
        return new RosterRefused("unreachable", new NamedPeople(people)).way("planning.way.directory", "/people");
    }

    public static Refusal breaks(RosterProblem problem, Score score) {
        return breaks(new BrokenRules(problem, score));
    }

    /** Nobody would be in it. */
    public static Refusal breaks(LocalDate day, DutyPost post) {
        return breaks(new EmptyPost(day, post));
    }

    private static Refusal breaks(Object which) {
        return new RosterRefused("breaks", which).way("planning.way.repair", "/duty/plan/repair");
    }
}
