package org.dangzhi.foundation.regulations.editing;

import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.time.LocalDate;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.records.FileId;
import org.dangzhi.foundation.records.StoredFiles;
import org.dangzhi.foundation.regulations.Authorship;
import org.dangzhi.foundation.regulations.CategoryRows;
import org.dangzhi.foundation.regulations.ClauseRows;
import org.dangzhi.foundation.regulations.Regulation;
import org.dangzhi.foundation.regulations.RegulationDescription;
import org.dangzhi.foundation.regulations.RegulationId;
import org.dangzhi.foundation.regulations.RegulationRefused;
import org.dangzhi.foundation.regulations.RegulationRepository;
import org.dangzhi.foundation.regulations.RegulationTerm;
import org.dangzhi.foundation.regulations.page.RegulationUploadForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases that take uploaded regulations in: as drafts, with what the parser found. */
@Service
@Transactional
class RegulationUpload {

    private static final int TITLE = 120;
    private static final int NUMBER = 60;
    private static final int ISSUER = 120;

    private final RegulationRepository regulations;
    private final ClauseRows clauses;
    private final CategoryRows categories;
    private final EditionCommands editions;
    private final StoredFiles files;
    private final Clock clock;

    RegulationUpload(
            RegulationRepository regulations,
            ClauseRows clauses,
            CategoryRows categories,
            EditionCommands editions,
            StoredFiles files,
            Clock clock) {
        this.regulations = regulations;
        this.clauses = clauses;
        this.categories = categories;
        this.editions = editions;
        this.files = files;
        this.clock = clock;
    }

    /** A regulation by its title alone, without clauses yet. */
    RegulationId add(RegulationUploadForm typed) {
        categories.check(typed.category(), "");
        if (typed.title().isBlank()) throw RegulationRefused.nothing();
        var draft = draft(newId(), described(typed, typed.title(), "", "", null), RegulationTerm.NONE, null);
        return regulations.save(draft).id();
    }

    /** A regulation with its text. */
    RegulationId add(RegulationUploadForm typed, ParsedUpload upload) {
        categories.check(typed.category(), "");
        var title = typed.title().isBlank() ? upload.title() : typed.title();
        if (title.isBlank()) throw RegulationRefused.nothing();
        var found = upload.division();
        var described =
                described(typed, title, cut(found.number(), NUMBER), cut(found.issuer(), ISSUER), found.issuedOn());
        var id = newId();
        var original = upload.keep(files, id).orElse(null);
        var draft = draft(id, described, new RegulationTerm(found.inForceFrom(), null), original);
        regulations.save(draft);
        clauses.put(draft, ClauseMapper.clauses(found, id));
        return id;
    }

    /** Into the draft itself, or into a new edition of what is no draft. Answers the draft. */
    RegulationId replaceText(RegulationId id, ParsedUpload upload) {
        var regulation = regulations.locked(id);
        var draft = regulation.draft() ? regulation : editions.next(regulation, !regulation.whole());
        upload.keep(files, draft.id()).ifPresent(draft::replaceText);
        regulations.save(draft);
        clauses.put(draft, ClauseMapper.clauses(upload.division(), draft.id()));
        return draft.id();
    }

    private Regulation draft(
            RegulationId id, RegulationDescription described, RegulationTerm term, @Nullable FileId original) {
        return Regulation.draft(id, described, term, original, Authorship.ofActor(clock.instant()));
    }

    private static RegulationDescription described(
            RegulationUploadForm typed, String title, String number, String issuer, @Nullable LocalDate issued) {
        return new RegulationDescription(
                cut(title, TITLE), number, issuer, typed.level(), typed.category(), issued, true, "");
    }

    private static RegulationId newId() {
        return new RegulationId(TimeOrderedIds.next());
    }

    private static String cut(@Nullable String text, int most) {
        var line = requireNonNullElse(text, "").replaceAll("\\s+", " ").strip();
        return line.substring(0, Math.min(line.length(), most));
    }
}
