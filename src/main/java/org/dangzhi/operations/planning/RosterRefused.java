package org.dangzhi.operations.planning;

import java.time.LocalDate;
import java.util.List;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Score;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.operations.duty.DutyPost;

/** Refusal of a change to a roster, a draft or the rules; says which rule it would break. */
public class RosterRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Musts that a roster would break. */
    public record BrokenRules(RosterProblem problem, Score score) {}

    public record EmptyPost(LocalDate day, DutyPost post) {}

    /** People, to be named one after the other. */
    public record NamedPeople(List<PersonId> people) {}

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
