package org.dangzhi.operations.dutylog;

import org.dangzhi.foundation.web.Refusal;

/** Says which rule of the duty log was met. */
public class DutyLogRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private DutyLogRefused(String key, Object... args) {
        super("dutylog.refused." + key, args);
    }

    public static Refusal nobodyOnDuty() {
        return new DutyLogRefused("nobodyOnDuty").way("dutylog.way.roster", "/duty/roster");
    }

    public static Refusal sameWords(int number) {
        return new DutyLogRefused("sameWords", number).at("text");
    }

    public static Refusal blank(String field) {
        return new DutyLogRefused("blank").at(field);
    }

    public static Refusal tooLong(String field, int length, int most) {
        return new DutyLogRefused("tooLong", length, most).at(field);
    }

    public static Refusal longAgo(long days) {
        return new DutyLogRefused("longAgo", days).at("happened");
    }

    public static Refusal future(String typed) {
        return new DutyLogRefused("future", typed).at("happened");
    }

    public static Refusal unknownKind(String kind) {
        return new DutyLogRefused("unknownKind", kind).at("kind");
    }

    public static Refusal kindExists(String name) {
        return new DutyLogRefused("kindExists", name).at("name");
    }

    public static Refusal alreadyCorrected(int number, int by) {
        return new DutyLogRefused("alreadyCorrected", number, by);
    }

    public static Refusal ownEntry(int number) {
        return new DutyLogRefused("ownEntry", number).status(403);
    }

    public static Refusal notSecondary(String shift) {
        return new DutyLogRefused("notSecondary", shift).status(403);
    }

    public static Refusal notWriter(int number) {
        return new DutyLogRefused("notWriter", number).status(403);
    }

    public static Refusal systemEntry(int number) {
        return new DutyLogRefused("systemEntry", number);
    }

    public static Refusal alreadyChecked(int number) {
        return new DutyLogRefused("alreadyChecked", number);
    }

    public static Refusal nothingAsked(int number) {
        return new DutyLogRefused("nothingAsked", number);
    }
}
