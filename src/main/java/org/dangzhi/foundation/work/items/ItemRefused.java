package org.dangzhi.foundation.work.items;

import org.dangzhi.foundation.web.Refusal;

/** Says which rule of items was met. */
public class ItemRefused extends Refusal {

    private static final long serialVersionUID = 1L;
    private static final int CONFLICT = 409;

    private ItemRefused(String key, Object... args) {
        super(key, args);
    }

    static Refusal supervisorIsOwner() {
        return new ItemRefused("work.refused.supervisorIsOwner").at("supervisor");
    }

    static Refusal supervisorIsAssistant() {
        return new ItemRefused("work.refused.supervisorIsAssistant").at("supervisor");
    }

    static Refusal supervisorWorkedOnIt() {
        return new ItemRefused("work.refused.supervisorWorkedOnIt").at("supervisor");
    }

    static Refusal assistantIsOwner() {
        return new ItemRefused("work.refused.assistantIsOwner").at("assistant");
    }

    public static Refusal unknownPerson(String field) {
        return new ItemRefused("work.refused.unknownPerson").at(field);
    }

    public static Refusal dueHasPassed() {
        return new ItemRefused("work.refused.dueHasPassed").at("due");
    }

    static Refusal dueTooFar() {
        return new ItemRefused("work.refused.dueTooFar").at("due");
    }

    static Refusal dueTooLongAgo() {
        return new ItemRefused("work.refused.dueTooLongAgo").at("due");
    }

    static Refusal noExtension() {
        return new ItemRefused("work.refused.noExtension").at("due");
    }

    static Refusal because(ItemStanding.Hindrance hindrance, Item item) {
        return switch (hindrance) {
            case STAGE -> notInThisStage(item.number());
            case NOT_YOURS -> new ItemRefused("work.refused.notYours", item.number()).status(403);
            case OWN_WORK -> new ItemRefused("work.refused.ownWork").status(403);
            case NO_EXTENSION_ASKED -> new ItemRefused("work.refused.noExtensionAsked", item.number());
            case EXTENSION_WAITS -> changedMeanwhile("work.refused.extensionWaits", item, item.number());
            case RATED -> rated(item.number());
        };
    }

    static Refusal notInThisStage(String number) {
        return new ItemRefused("work.refused.stage", number);
    }

    static Refusal takenUp(String number) {
        return new ItemRefused("work.refused.takenUp", number);
    }

    static Refusal takenBackTooLate() {
        return new ItemRefused("work.refused.takenBackTooLate");
    }

    static Refusal wordsMissing(String field) {
        return new ItemRefused("work.refused.words").at(field);
    }

    static Refusal stepTooLong(int most) {
        return new ItemRefused("work.refused.stepTooLong", most).at("steps");
    }

    static Refusal noSuchStep(String number) {
        return new ItemRefused("work.refused.step", number).status(404);
    }

    static Refusal replyOwed() {
        return new ItemRefused("work.refused.replyOwed").at("reply");
    }

    /** Somebody else was faster; nothing was stored, and the way leads to what is so now. */
    private static Refusal changedMeanwhile(String key, Item item, Object... args) {
        return new ItemRefused(key, args)
                .status(CONFLICT)
                .way("work.look.now", "/items/" + item.id().id());
    }

    static Refusal anotherRound(Item item) {
        return changedMeanwhile("work.refused.anotherRound", item, item.number(), item.round());
    }

    static Refusal anotherStep(Item item) {
        return changedMeanwhile("work.refused.anotherStep", item, item.number());
    }

    static Refusal anotherExtension(Item item) {
        return changedMeanwhile("work.refused.anotherExtension", item, item.number());
    }

    static Refusal nothingPicked() {
        return new ItemRefused("work.refused.nothingPicked");
    }

    static Refusal tooManyPicked(int picked, int most) {
        return new ItemRefused("work.refused.tooManyPicked", picked, most);
    }

    static Refusal rated(String number) {
        return new ItemRefused("work.refused.rated", number);
    }
}
