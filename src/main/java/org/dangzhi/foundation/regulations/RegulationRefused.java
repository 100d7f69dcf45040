package org.dangzhi.foundation.regulations;

import java.time.LocalDate;
import org.dangzhi.engine.clausetext.UnreadableTextException;
import org.dangzhi.foundation.web.Refusal;

/** What of a regulation cannot be taken so, and why. */
public final class RegulationRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private RegulationRefused(String field, String key, Object... args) {
        super(key, args);
        at(field);
    }

    private RegulationRefused(String key, Object... args) {
        super(key, args);
    }

    public static RegulationRefused unread(String field, UnreadableTextException why) {
        return new RegulationRefused(field, "regulations.unread." + why.reason(), why.args());
    }

    /** Neither a file, nor a text, nor a title. */
    public static RegulationRefused nothing() {
        return new RegulationRefused("title", "regulations.library.refused.nothing");
    }

    public static RegulationRefused noFile() {
        return new RegulationRefused("file", "regulations.library.refused.noFile");
    }

    static RegulationRefused category() {
        return new RegulationRefused("category", "regulations.library.refused.category");
    }

    static RegulationRefused code() {
        return new RegulationRefused("code", "regulations.library.refused.code");
    }

    /** @param title of the one that has it */
    static RegulationRefused codeTaken(String code, String title) {
        return new RegulationRefused("code", "regulations.library.refused.codeTaken", code, title);
    }

    /** Shipped standards cite it. */
    static RegulationRefused codeCited(String code) {
        return new RegulationRefused("code", "regulations.library.refused.codeCited", code);
    }

    static RegulationRefused dayMissing() {
        return new RegulationRefused("inForce", "regulations.library.refused.dayMissing");
    }

    static RegulationRefused repealedBefore() {
        return new RegulationRefused("repealed", "regulations.library.refused.repealedBefore");
    }

    public static RegulationRefused empty() {
        return new RegulationRefused("content", "regulations.library.refused.empty");
    }

    public static RegulationRefused tooLong(int most) {
        return new RegulationRefused("content", "regulations.library.refused.tooLong", most);
    }

    static RegulationRefused noClauses() {
        return new RegulationRefused("regulations.library.refused.noClauses");
    }

    static RegulationRefused doubts(int count) {
        return new RegulationRefused("anyway", "regulations.library.refused.doubts", count);
    }

    /** @param since day from which the edition before is in force */
    static RegulationRefused beforeTheOld(LocalDate since) {
        return new RegulationRefused("day", "regulations.library.refused.beforeTheOld", since);
    }

    static RegulationRefused repealDay(LocalDate since) {
        return new RegulationRefused("day", "regulations.library.refused.repealDay", since);
    }

    /** The edition that is to come into force ends before. */
    static RegulationRefused endsBefore(LocalDate until) {
        return new RegulationRefused("day", "regulations.library.refused.endsBefore", until);
    }

    /** Somebody else changed it since the page was opened, and what was asked may no longer be meant. */
    public static Refusal changedMeanwhile() {
        return new RegulationRefused("regulations.library.refused.changedMeanwhile").status(409);
    }

    static RegulationRefused noDraft() {
        return new RegulationRefused("regulations.library.refused.noDraft");
    }

    static RegulationRefused draft() {
        return new RegulationRefused("regulations.library.refused.draft");
    }

    public static Refusal draftOpen(String address) {
        return new RegulationRefused("regulations.library.refused.draftOpen")
                .way("regulations.effect.toDraft", address);
    }

    public static RegulationRefused unknownReplacement(String typed) {
        return new RegulationRefused("replacedBy", "regulations.library.refused.replacement", typed);
    }

    /** @param title of what it stands for already */
    static RegulationRefused replacesAnother(String title) {
        return new RegulationRefused("replacedBy", "regulations.library.refused.replacesAnother", title);
    }
}
