package org.dangzhi.foundation.work;

import org.dangzhi.foundation.web.Refusal;

/** Says which rule of items was met. */
public class ItemRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private ItemRefused(String key, Object... args) {
        super(key, args);
    }

    static Refusal supervisorIsOwner() {
        return new ItemRefused("work.refused.supervisorIsOwner").at("supervisor");
    }

    static Refusal supervisorIsAssistant() {
        return new ItemRefused("work.refused.supervisorIsAssistant").at("supervisor");
    }

    static Refusal assistantIsOwner() {
        return new ItemRefused("work.refused.assistantIsOwner").at("assistant");
    }

    static Refusal unknownPerson(String field) {
        return new ItemRefused("work.refused.unknownPerson").at(field);
    }

    static Refusal dueHasPassed() {
        return new ItemRefused("work.refused.dueHasPassed").at("due");
    }

    static Refusal noExtension() {
        return new ItemRefused("work.refused.noExtension").at("due");
    }

    static Refusal noExtensionAsked(String number) {
        return new ItemRefused("work.refused.noExtensionAsked", number);
    }

    static Refusal notYours(String number) {
        return new ItemRefused("work.refused.notYours", number).status(403);
    }

    static Refusal notInThisStage(String number) {
        return new ItemRefused("work.refused.stage", number);
    }

    static Refusal ownWork() {
        return new ItemRefused("work.refused.ownWork").status(403);
    }

    static Refusal wordsMissing(String field) {
        return new ItemRefused("work.refused.words").at(field);
    }

    static Refusal noSuchStep(String number) {
        return new ItemRefused("work.refused.step", number).status(404);
    }

    static Refusal replyOwed() {
        return new ItemRefused("work.refused.replyOwed").at("reply");
    }

    static Refusal rated(String number) {
        return new ItemRefused("work.refused.rated", number);
    }
}
