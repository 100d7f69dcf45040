package org.dangzhi.foundation.rules.library;

import org.dangzhi.engine.clausetext.UnreadText;
import org.dangzhi.foundation.web.Refusal;

/** What of a regulation cannot be taken so, and why. */
final class RegulationRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private RegulationRefused(String field, String key, Object... args) {
        super(key, args);
        at(field);
    }

    private RegulationRefused(String key, Object... args) {
        super(key, args);
    }

    static RegulationRefused unread(String field, UnreadText why) {
        return new RegulationRefused(field, "rules.unread." + why.reason(), why.args());
    }

    /** Neither a file, nor a text, nor a title. */
    static RegulationRefused nothing() {
        return new RegulationRefused("title", "rules.library.refused.nothing");
    }

    static RegulationRefused noFile() {
        return new RegulationRefused("file", "rules.library.refused.noFile");
    }

    static RegulationRefused category() {
        return new RegulationRefused("category", "rules.library.refused.category");
    }

    static RegulationRefused code() {
        return new RegulationRefused("code", "rules.library.refused.code");
    }

    /** @param title of the one that has it */
    static RegulationRefused codeTaken(String code, String title) {
        return new RegulationRefused("code", "rules.library.refused.codeTaken", code, title);
    }

    /** Shipped standards cite it. */
    static RegulationRefused codeCited(String code) {
        return new RegulationRefused("code", "rules.library.refused.codeCited", code);
    }

    static RegulationRefused dayMissing() {
        return new RegulationRefused("inForce", "rules.library.refused.dayMissing");
    }

    static RegulationRefused repealedBefore() {
        return new RegulationRefused("repealed", "rules.library.refused.repealedBefore");
    }

    static RegulationRefused empty() {
        return new RegulationRefused("content", "rules.library.refused.empty");
    }

    static RegulationRefused tooLong(int most) {
        return new RegulationRefused("content", "rules.library.refused.tooLong", most);
    }

    static RegulationRefused noClauses() {
        return new RegulationRefused("rules.library.refused.noClauses");
    }

    static RegulationRefused doubts(int count) {
        return new RegulationRefused("anyway", "rules.library.refused.doubts", count);
    }

    /** @param since day from which the edition before is in force, in words */
    static RegulationRefused beforeTheOld(String since) {
        return new RegulationRefused("day", "rules.library.refused.beforeTheOld", since);
    }

    static RegulationRefused repealDay(String since) {
        return new RegulationRefused("day", "rules.library.refused.repealDay", since);
    }

    /** The edition that is to come into force ends before. */
    static RegulationRefused endsBefore(String until) {
        return new RegulationRefused("day", "rules.library.refused.endsBefore", until);
    }

    /** Somebody else changed it since the page was opened, and what was asked may no longer be meant. */
    static Refusal changedMeanwhile() {
        return new RegulationRefused("rules.library.refused.changedMeanwhile").status(409);
    }

    static RegulationRefused noDraft() {
        return new RegulationRefused("rules.library.refused.noDraft");
    }

    static RegulationRefused draft() {
        return new RegulationRefused("rules.library.refused.draft");
    }

    static Refusal draftOpen(String address) {
        return new RegulationRefused("rules.library.refused.draftOpen").way("rules.effect.toDraft", address);
    }

    static RegulationRefused unknownReplacement(String typed) {
        return new RegulationRefused("replacedBy", "rules.library.refused.replacement", typed);
    }

    /** @param title of what it stands for already */
    static RegulationRefused replacesAnother(String title) {
        return new RegulationRefused("replacedBy", "rules.library.refused.replacesAnother", title);
    }
}
