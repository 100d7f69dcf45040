package org.dangzhi.operations.planning;

import org.dangzhi.foundation.web.Refusal;

/** Says why a roster cannot be so. */
public class RosterRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private RosterRefused(String key, Object... args) {
        super("planning.refused." + key, args);
    }

    static Refusal number(String field, int least, int most) {
        return new RosterRefused("number", least, most).at(field);
    }

    public static Refusal blank(String field) {
        return new RosterRefused("blank").at(field);
    }

    public static Refusal longNote(int length, int most) {
        return new RosterRefused("longNote", length, most).at("note");
    }

    static Refusal longSkill(String field, int most, int many) {
        return new RosterRefused("longSkill", most, many).at(field);
    }

    static Refusal silent(String names) {
        return new RosterRefused("silent", names);
    }

    static Refusal untested(int days) {
        return new RosterRefused("untested", days);
    }

    static Refusal order() {
        return new RosterRefused("order").at("to");
    }

    static Refusal tooLong(int days) {
        return new RosterRefused("tooLong", days).at("to");
    }

    static Refusal past() {
        return new RosterRefused("past").at("from");
    }

    static Refusal nobody() {
        return new RosterRefused("nobody").way("planning.way.people", "/duty/plan/people");
    }

    static Refusal noKinds() {
        return new RosterRefused("noKinds").way("planning.way.kinds", "/duty/settings");
    }

    static Refusal standsAlready(String name) {
        return new RosterRefused("standsAlready", name).at("person");
    }

    public static Refusal othersWish() {
        return new RosterRefused("othersWish").status(403);
    }

    static Refusal two() {
        return new RosterRefused("two").way("planning.part.drafts", "/duty/plan");
    }

    static Refusal notSolved() {
        return new RosterRefused("notSolved");
    }

    static Refusal stillSolving() {
        return new RosterRefused("stillSolving");
    }

    static Refusal unreachable(String names) {
        return new RosterRefused("unreachable", names).way("planning.way.directory", "/people");
    }

    static Refusal breaks(String which) {
        return new RosterRefused("breaks", which).way("planning.way.repair", "/duty/plan/repair");
    }

    // swaps

    public static Refusal withHimself() {
        return new RosterRefused("withHimself").at("to");
    }

    public static Refusal moved(String seat) {
        return new RosterRefused("moved", seat);
    }

    public static Refusal begun(String seat) {
        return new RosterRefused("begun", seat).at("seat");
    }

    public static Refusal settled() {
        return new RosterRefused("settled").way("planning.tab.swaps", "/duty/swaps");
    }
}
