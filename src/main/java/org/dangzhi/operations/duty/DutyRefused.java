package org.dangzhi.operations.duty;

import org.dangzhi.foundation.web.Refusal;

/** Says which rule of the duty room was met. */
public class DutyRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private DutyRefused(String key, Object... args) {
        super("duty.refused." + key, args);
    }

    // roster

    public static Refusal gone(String name, String lastDay) {
        return new DutyRefused("gone", name, lastDay);
    }

    public static Refusal samePerson(DutyPost post, String name) {
        var key = post == DutyPost.SECONDARY ? "samePerson" : "twoPosts";
        return new DutyRefused(key, name).at(post.field());
    }

    public static Refusal differentPlaces() {
        return new DutyRefused("differentPlaces");
    }

    public static Refusal movedMeanwhile(String name) {
        return new DutyRefused("movedMeanwhile", name);
    }

    public static Refusal nothingToExchange() {
        return new DutyRefused("nothingToExchange");
    }

    public static Refusal keepsAnother(DutyPost post, String name, String shift) {
        return new DutyRefused("keepsAnother", name, shift).at(post.field());
    }

    public static Refusal alreadyTaken(String shift) {
        return new DutyRefused("alreadyTaken", shift).way("duty.way.shift", "/duty/shift");
    }

    public static Refusal overlaps(String shift) {
        return new DutyRefused("overlaps", shift);
    }

    public static Refusal kindExists(String name) {
        return new DutyRefused("kindExists", name).at("name");
    }

    public static Refusal hours(int least, int most) {
        return new DutyRefused("hours", least, most).at("hours");
    }

    public static Refusal minutes(String field, int least, int most) {
        return new DutyRefused("minutes", least, most).at(field);
    }

    // signing in and out

    public static Refusal notLookedAt(long lines) {
        return new DutyRefused("notLookedAt", lines).at("note");
    }

    public static Refusal tooEarly(String shift, String from) {
        return new DutyRefused("tooEarly", shift, from);
    }

    public static Refusal notOnRoster(String name, String shift) {
        return new DutyRefused("notOnRoster", name, shift).way("duty.way.substitute", "/duty/shift#substitute");
    }

    public static Refusal closed(String shift) {
        return new DutyRefused("closed", shift);
    }

    public static Refusal notSignedIn(String name) {
        return new DutyRefused("notSignedIn", name);
    }

    public static Refusal handOverFirst() {
        return new DutyRefused("handOverFirst").way("duty.way.handover", "/handover");
    }

    public static Refusal rosteredHimself(String name) {
        return new DutyRefused("rosteredHimself", name).at("person");
    }

    public static Refusal postTaken(String name, String at) {
        return new DutyRefused("postTaken", name, at).at("post");
    }

    public static Refusal mayNotConsent(String name) {
        return new DutyRefused("mayNotConsent", name).at("leader");
    }

    // typed

    public static Refusal blank(String field) {
        return new DutyRefused("blank").at(field);
    }

    public static Refusal tooLong(String field, int length, int most) {
        return new DutyRefused("tooLong", length, most).at(field);
    }
}
