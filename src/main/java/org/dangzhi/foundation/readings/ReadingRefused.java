package org.dangzhi.foundation.readings;

import org.dangzhi.foundation.web.Refusal;

/** Says which rule of readings was met. */
final class ReadingRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private ReadingRefused(String key, Object... args) {
        super(key, args);
    }

    static Refusal words(String field, int most) {
        return new ReadingRefused("readings.refused.words", most).at(field);
    }

    static Refusal address() {
        return new ReadingRefused("readings.refused.address").at("address");
    }

    static Refusal dueHasPassed() {
        return new ReadingRefused("readings.refused.dueHasPassed").at("due");
    }

    static Refusal dueTooFar() {
        return new ReadingRefused("readings.refused.dueTooFar").at("due");
    }

    static Refusal nobody() {
        return new ReadingRefused("readings.refused.nobody").at("people");
    }

    static Refusal unknownPerson() {
        return new ReadingRefused("readings.refused.unknownPerson").at("people");
    }

    static Refusal notFound(String typed) {
        return new ReadingRefused("readings.import.nobody", typed).at("people");
    }

    static Refusal several(String typed) {
        return new ReadingRefused("readings.import.several", typed).at("people");
    }

    static Refusal tooMany(int typed, int most) {
        return new ReadingRefused("readings.refused.tooMany", typed, most).at("people");
    }

    static Refusal allAsked() {
        return new ReadingRefused("readings.refused.allAsked").at("people");
    }

    static Refusal notYours() {
        return new ReadingRefused("readings.refused.notYours").status(403);
    }

    static Refusal withdrawn(String at) {
        return new ReadingRefused("readings.refused.withdrawn", at);
    }

    static Refusal allConfirmed() {
        return new ReadingRefused("readings.refused.allConfirmed");
    }

    static Refusal remindedJustNow(String at, String again) {
        return new ReadingRefused("readings.refused.reminded", at, again);
    }
}
