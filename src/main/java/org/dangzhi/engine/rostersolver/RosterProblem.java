package org.dangzhi.engine.rostersolver;

import java.time.LocalDate;
import java.util.List;

/**
 * Roster to be made, stated as a problem. Nobody works twice on one day; everything else is said by the rules.
 *
 * @param from first day of the horizon
 * @param days length of the horizon
 * @param shifts kinds of shifts there are
 * @param people who may be rostered
 * @param cover who is needed when; a shift is worked only where cover speaks of it
 * @param absences days on which somebody cannot come
 * @param requests wishes for or against a shift
 * @param rules what a roster has to keep, or should
 * @param fairness what is shared out evenly
 * @param fixed what stands already: within the horizon a promise, outside it a fact that rest and runs reach into
 */
public record RosterProblem(
        LocalDate from,
        int days,
        List<ShiftType> shifts,
        List<RosterPerson> people,
        List<Cover> cover,
        List<Absence> absences,
        List<RosterRequest> requests,
        List<Rule> rules,
        List<Fairness> fairness,
        List<Assignment> fixed) {

    public RosterProblem {
        absences = orNone(absences);
        requests = orNone(requests);
        rules = orNone(rules);
        fairness = orNone(fairness);
        fixed = orNone(fixed);
    }

    static <T> List<T> orNone(List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }

    public LocalDate day(int fromFirst) {
        return from.plusDays(fromFirst);
    }

    /** The day after the last. */
    public LocalDate end() {
        return from.plusDays(days);
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(end());
    }

    /** Whether they cannot come to some part of that shift. */
    public boolean away(Assignment one) {
        return absences.stream()
                .filter(absence -> absence.person().equals(one.person()))
                .anyMatch(absence -> shifts.stream()
                        .anyMatch(shift -> shift.id().equals(one.shift()) && absence.touches(one.day(), shift)));
    }

    public RosterProblem withCover(List<Cover> others) {
        return new RosterProblem(from, days, shifts, people, others, absences, requests, rules, fairness, fixed);
    }

    public RosterProblem withAbsences(List<Absence> others) {
        return new RosterProblem(from, days, shifts, people, cover, others, requests, rules, fairness, fixed);
    }

    public RosterProblem withRequests(List<RosterRequest> others) {
        return new RosterProblem(from, days, shifts, people, cover, absences, others, rules, fairness, fixed);
    }

    public RosterProblem withRules(List<Rule> others) {
        return new RosterProblem(from, days, shifts, people, cover, absences, requests, others, fairness, fixed);
    }

    public RosterProblem withFairness(List<Fairness> others) {
        return new RosterProblem(from, days, shifts, people, cover, absences, requests, rules, others, fixed);
    }

    public RosterProblem withFixed(List<Assignment> others) {
        return new RosterProblem(from, days, shifts, people, cover, absences, requests, rules, fairness, others);
    }
}
