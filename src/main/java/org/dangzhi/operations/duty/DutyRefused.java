package org.dangzhi.operations.duty;

import org.dangzhi.foundation.web.Refusal;

/** Says which rule of the duty room was met. */
public class DutyRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private DutyRefused(String key, Object... args) {
        super(key, args);
    }

    static Refusal nobodyOnDuty() {
        return new DutyRefused("duty.refused.nobodyOnDuty").way("duty.refused.toRoster", "/duty/roster");
    }

    static Refusal tooEarly(String shift, long minutes) {
        return new DutyRefused("duty.refused.tooEarly", shift, minutes);
    }

    static Refusal notOnRoster(String shift) {
        return new DutyRefused("duty.refused.notOnRoster", shift).way("duty.refused.toRoster", "/duty/roster");
    }

    static Refusal alreadySignedIn(String at) {
        return new DutyRefused("duty.refused.alreadySignedIn", at);
    }

    static Refusal notSignedIn() {
        return new DutyRefused("duty.refused.notSignedIn");
    }

    static Refusal notHandedOver() {
        return new DutyRefused("duty.refused.notHandedOver").way("duty.refused.toHandover", "/handover");
    }

    static Refusal samePerson(String field) {
        return new DutyRefused("duty.refused.samePerson").at(field);
    }

    static Refusal overlaps(String other) {
        return new DutyRefused("duty.refused.overlaps", other);
    }

    static Refusal past() {
        return new DutyRefused("duty.refused.past");
    }

    static Refusal inTheFuture() {
        return new DutyRefused("duty.refused.future").at("happenedAt");
    }

    static Refusal unknownKind(String kind) {
        return new DutyRefused("duty.refused.kind", kind).at("kind");
    }

    static Refusal ownEntry() {
        return new DutyRefused("duty.refused.ownEntry").status(403);
    }

    static Refusal notSecondary() {
        return new DutyRefused("duty.refused.notSecondary").status(403);
    }

    static Refusal consentMissing() {
        return new DutyRefused("duty.refused.consent").at("consent");
    }
}
