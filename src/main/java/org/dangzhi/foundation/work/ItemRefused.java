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

    static Refusal dueHasPassed() {
        return new ItemRefused("work.refused.dueHasPassed").at("due");
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

    static Refusal reasonMissing(String field) {
        return new ItemRefused("work.refused.reason").at(field);
    }

    static Refusal noExtensionAsked(String number) {
        return new ItemRefused("work.refused.noExtension", number);
    }
}
