package org.dangzhi.foundation.regulations;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dangzhi.foundation.records.FileId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A regulation of the office's library, one edition of it: a draft first, found and cited by nobody, then in force, then
 * repealed or replaced by its next edition. The newest edition keeps the code by which it is cited; the one before is
 * called by it with its number behind, {@code own-duty.1}, so that both are found by it and a day.
 *
 * <p>What was delivered and never changed follows later deliveries; whatever the office does to it makes it its own.
 */
@Table(schema = "regulations", name = "regulation")
public class Regulation {

    /** Shorter than the column: the edition before gets its number behind it. */
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9.-]{1,54}");

    @Id
    private final RegulationId id;

    @Version
    private int version;

    private final int edition;

    @Embedded.Empty
    private RegulationDescription description;

    @Embedded.Empty
    private RegulationTerm term;

    @Embedded.Empty
    private final Authorship authorship;

    private @Nullable String code;
    private @Nullable String delivered;
    private boolean draft;

    @Column("replaces_id")
    private @Nullable RegulationId replaces;

    @Column("original_id")
    private @Nullable FileId original;

    @PersistenceCreator
    Regulation(
            RegulationId id,
            int edition,
            RegulationDescription description,
            RegulationTerm term,
            Authorship authorship) {
        this.id = id;
        this.edition = edition;
        this.description = description;
        this.term = term;
        this.authorship = authorship;
    }

    /** @param original the file it was loaded from; null for a text that was pasted or is still to come */
    public static Regulation draft(
            RegulationId id,
            RegulationDescription description,
            RegulationTerm term,
            @Nullable FileId original,
            Authorship by) {
        var draft = new Regulation(id, 1, description, term, by);
        draft.draft = true;
        draft.original = original;
        return draft;
    }

    /** A regulation that the product brings along, not yet with what it says: {@link #deliver}. */
    public static Regulation shipped(
            RegulationId id, String code, RegulationDescription description, RegulationTerm term, Authorship by) {
        var shipped = new Regulation(id, 1, description, term, by);
        shipped.code = code;
        shipped.delivered = "";
        return shipped;
    }

    /** Whether a release that brings this hash has something new for it; never for what the office made its own. */
    public boolean awaits(String hash) {
        return delivered != null && !delivered.equals(hash);
    }

    /** A release brings it as it is now. */
    public void deliver(
            String hash, RegulationDescription description, RegulationTerm term, @Nullable RegulationId replaces) {
        this.description = description;
        this.term = term;
        this.replaces = replaces;
        original = null;
        delivered = hash;
    }

    /**
     * The draft of the next edition, which takes this one's place.
     *
     * @param sameDay whether it is to be in force as long as this one, whose place it takes altogether
     */
    public Regulation draftNext(RegulationId id, boolean sameDay, Authorship by) {
        if (draft) throw RegulationRefused.draft();
        var next = new Regulation(
                id, edition + 1, description, sameDay ? RegulationTerm.NONE.from(since()) : RegulationTerm.NONE, by);
        next.draft = true;
        next.code = code;
        next.replaces = this.id;
        return next;
    }

    /** Its clauses are the full text of that file from now on. */
    public void replaceText(FileId file) {
        refuseUnlessDraft();
        description = description.asWhole();
        original = file;
        delivered = null;
    }

    /**
     * What is known of it is put right.
     *
     * @param code by which standards cite it; empty for none
     */
    public void correct(RegulationDescription better, RegulationTerm days, String code, RegulationCatalogue catalogue) {
        if (!draft && days.inForce() == null) throw RegulationRefused.dayMissing();
        if (days.isBackwards()) throw RegulationRefused.repealedBefore();
        checkCode(code, catalogue);
        description = better;
        term = days;
        this.code = code.isEmpty() ? null : code;
        delivered = null;
    }

    /** Its clauses were put right: whoever looks at them sees by the version that they are others. */
    public void correctClauses() {
        delivered = null;
    }

    /**
     * @param anyway although nobody looked at some doubts
     * @throws RegulationRefused if it is no draft, has no clauses or doubtful ones, or ends before that day
     */
    public void putInForce(LocalDate day, ClauseCount clauses, boolean anyway, RegulationCatalogue catalogue) {
        refuseUnlessDraft();
        if (clauses.parts() == 0) throw RegulationRefused.noClauses();
        if (clauses.doubted() > 0 && !anyway) throw RegulationRefused.doubts(clauses.doubted());
        checkCode(code == null ? "" : code, catalogue);
        var until = term.repealed();
        if (until != null && term.isOverBefore(day)) throw RegulationRefused.endsBefore(until);
        draft = false;
        term = term.from(day);
    }

    /**
     * Ends on the day on which its next edition begins, and hands its code and its own end on to it. What ended before
     * keeps its end.
     *
     * @return whether it was in force until that day, so that whatever replaces it now replaces the next edition
     */
    public boolean giveWayTo(Regulation next) {
        var day = next.since();
        if (day.isBefore(since())) throw RegulationRefused.beforeTheOld(since());
        if (code != null && code.equals(next.code)) code = code + "." + edition;
        delivered = null;
        if (term.isOver(day)) return false;
        var end = term.repealed();
        if (end != null && next.term.repealed() == null) next.term = next.term.until(end);
        term = term.until(day);
        return true;
    }

    public void repeal(LocalDate day) {
        if (draft) throw RegulationRefused.draft();
        if (day.isBefore(since())) throw RegulationRefused.repealDay(since());
        term = term.until(day);
        delivered = null;
    }

    /** Is named as what takes the place of one that is repealed. */
    public void takePlaceOf(RegulationId repealed, RegulationCatalogue catalogue) {
        if (repealed.equals(replaces)) return;
        if (replaces != null) throw RegulationRefused.replacesAnother(catalogue.title(replaces));
        replaces = repealed;
        delivered = null;
    }

    /** What it replaced has got a next edition, which it replaces as well. */
    public void follow(Regulation edition) {
        replaces = edition.id;
    }

    public void refuseUnlessDraft() {
        if (!draft) throw RegulationRefused.noDraft();
    }

    private void checkCode(String wanted, RegulationCatalogue catalogue) {
        if (!wanted.isEmpty() && !CODE.matcher(wanted).matches()) throw RegulationRefused.code();
        if (code != null && !code.equals(wanted) && catalogue.isCited(code)) throw RegulationRefused.codeCited(code);
        if (wanted.isEmpty()) return;
        catalogue.holder(wanted, this).ifPresent(title -> {
            throw RegulationRefused.codeTaken(wanted, title);
        });
    }

    /** Of what is no draft: the first day in force. */
    private LocalDate since() {
        return Objects.requireNonNull(term.inForce());
    }

    public boolean inForce(LocalDate day) {
        return !draft && term.holds(day);
    }

    public RegulationId id() {
        return id;
    }

    public int version() {
        return version;
    }

    public int edition() {
        return edition;
    }

    public RegulationDescription description() {
        return description;
    }

    public RegulationTerm term() {
        return term;
    }

    public String title() {
        return description.title();
    }

    public String number() {
        return description.number();
    }

    public IssuerLevel level() {
        return description.level();
    }

    public String category() {
        return description.category();
    }

    public boolean whole() {
        return description.whole();
    }

    /** By which standards cite it; null for one that none cites. */
    public @Nullable String code() {
        return code;
    }

    /** Whether it is in preparation. */
    public boolean draft() {
        return draft;
    }

    /** The regulation or edition whose place it takes. */
    public @Nullable RegulationId replaces() {
        return replaces;
    }

    /** The file it was loaded from. */
    public @Nullable FileId original() {
        return original;
    }

    /** Whether it is as it was delivered, and follows later deliveries. */
    public boolean isAsDelivered() {
        return delivered != null;
    }
}
