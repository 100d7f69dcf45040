package org.dangzhi.operations.dutylog;

import org.dangzhi.foundation.web.Refusal;

/** Says which rule of the duty log was met. */
public class DutyLogRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private DutyLogRefused(String key, Object... args) {
        super("dutylog.refused." + key, args);
    }

    static Refusal nobodyOnDuty() {
        return new DutyLogRefused("nobodyOnDuty").way("dutylog.way.roster", "/duty/roster");
    }

    static Refusal sameWords(int number) {
        return new DutyLogRefused("sameWords", number).at("text");
    }

    static Refusal blank(String field) {
        return new DutyLogRefused("blank").at(field);
    }

    static Refusal tooLong(String field, int length, int most) {
        return new DutyLogRefused("tooLong", length, most).at(field);
    }

    static Refusal longAgo(long days) {
        return new DutyLogRefused("longAgo", days).at("happened");
    }

    public static Refusal future(String typed) {
        return new DutyLogRefused("future", typed).at("happened");
    }

    static Refusal unknownKind(String kind) {
        return new DutyLogRefused("unknownKind", kind).at("kind");
    }

    static Refusal kindExists(String name) {
        return new DutyLogRefused("kindExists", name).at("name");
    }

    static Refusal alreadyCorrected(int number, int by) {
        return new DutyLogRefused("alreadyCorrected", number, by);
    }

    static Refusal ownEntry(int number) {
        return new DutyLogRefused("ownEntry", number).status(403);
    }

    static Refusal notSecondary(String shift) {
        return new DutyLogRefused("notSecondary", shift).status(403);
    }

    static Refusal notWriter(int number) {
        return new DutyLogRefused("notWriter", number).status(403);
    }

    static Refusal systemEntry(int number) {
        return new DutyLogRefused("systemEntry", number);
    }

    static Refusal alreadyChecked(int number) {
        return new DutyLogRefused("alreadyChecked", number);
    }

    static Refusal nothingAsked(int number) {
        return new DutyLogRefused("nothingAsked", number);
    }
}
