package org.dangzhi.operations.duty;

import org.dangzhi.foundation.web.Refusal;

/** Says which rule of the duty room was met. */
public class DutyRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private DutyRefused(String key, Object... args) {
        super("duty.refused." + key, args);
    }

    // roster

    static Refusal samePerson(DutyPost post, String name) {
        return new DutyRefused("samePerson", name).at(post.field());
    }

    static Refusal differentPlaces() {
        return new DutyRefused("differentPlaces");
    }

    static Refusal movedMeanwhile(String name) {
        return new DutyRefused("movedMeanwhile", name);
    }

    static Refusal nothingToExchange() {
        return new DutyRefused("nothingToExchange");
    }

    static Refusal keepsAnother(DutyPost post, String name, String shift) {
        return new DutyRefused("keepsAnother", name, shift).at(post.field());
    }

    static Refusal alreadyTaken(String shift) {
        return new DutyRefused("alreadyTaken", shift).way("duty.way.shift", "/duty/shift");
    }

    static Refusal overlaps(String shift) {
        return new DutyRefused("overlaps", shift);
    }

    static Refusal kindExists(String name) {
        return new DutyRefused("kindExists", name).at("name");
    }

    static Refusal hours(int least, int most) {
        return new DutyRefused("hours", least, most).at("hours");
    }

    static Refusal minutes(String field, int least, int most) {
        return new DutyRefused("minutes", least, most).at(field);
    }

    // signing in and out

    static Refusal notLookedAt(long lines) {
        return new DutyRefused("notLookedAt", lines).at("note");
    }

    static Refusal tooEarly(String shift, String from) {
        return new DutyRefused("tooEarly", shift, from);
    }

    static Refusal notOnRoster(String name, String shift) {
        return new DutyRefused("notOnRoster", name, shift).way("duty.way.substitute", "/duty/shift#substitute");
    }

    static Refusal closed(String shift) {
        return new DutyRefused("closed", shift);
    }

    static Refusal notSignedIn(String name) {
        return new DutyRefused("notSignedIn", name);
    }

    static Refusal handOverFirst() {
        return new DutyRefused("handOverFirst").way("duty.way.handover", "/handover");
    }

    static Refusal rosteredHimself(String name) {
        return new DutyRefused("rosteredHimself", name).at("person");
    }

    static Refusal postTaken(String name, String at) {
        return new DutyRefused("postTaken", name, at).at("post");
    }

    static Refusal mayNotConsent(String name) {
        return new DutyRefused("mayNotConsent", name).at("leader");
    }

    // typed

    static Refusal blank(String field) {
        return new DutyRefused("blank").at(field);
    }

    static Refusal tooLong(String field, int length, int most) {
        return new DutyRefused("tooLong", length, most).at(field);
    }
}
