package org.dangzhi.foundation.regulations.editing;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.records.FileId;
import org.dangzhi.foundation.records.StoredFiles;
import org.dangzhi.foundation.regulations.ClauseRows;
import org.dangzhi.foundation.regulations.Regulation;
import org.dangzhi.foundation.regulations.RegulationRows;
import org.dangzhi.foundation.regulations.page.RegulationUploadForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case that takes uploaded regulations in: as drafts, with what the parser found. */
@Service
@Transactional
class RegulationUpload {

    private static final int TITLE = 120;
    private static final int NUMBER = 60;
    private static final int ISSUER = 120;

    private final RegulationRows regulations;
    private final RegulationUpdateRows updates;
    private final ClauseRows clauses;
    private final CategoryOptions categories;
    private final EditionCommands editions;
    private final StoredFiles files;

    RegulationUpload(
            RegulationRows regulations,
            RegulationUpdateRows updates,
            ClauseRows clauses,
            CategoryOptions categories,
            EditionCommands editions,
            StoredFiles files) {
        this.regulations = regulations;
        this.updates = updates;
        this.clauses = clauses;
        this.categories = categories;
        this.editions = editions;
        this.files = files;
    }

    /** @param upload null: by hand, without clauses yet */
    UUID add(RegulationUploadForm typed, @Nullable ParsedUpload upload) {
        categories.check(typed.category(), "");
        var id = TimeOrderedIds.next();
        var original = upload == null ? null : upload.keep(files, id).orElse(null);
        var regulation = draft(id, typed, upload, original);
        regulations.add(regulation);
        clauses.put(regulation, upload == null ? List.of() : ClauseMapper.clauses(upload.division(), id));
        return id;
    }

    private static Regulation draft(
            UUID id, RegulationUploadForm typed, @Nullable ParsedUpload upload, @Nullable FileId original) {
        var found = upload == null ? null : upload.division();
        var title = typed.title().isBlank() && upload != null ? upload.title() : typed.title();
        if (title.isBlank()) throw RegulationRefused.nothing();
        return new Regulation(
                id,
                1,
                null,
                null,
                cut(title, TITLE),
                found == null ? "" : cut(found.number(), NUMBER),
                found == null ? "" : cut(found.issuer(), ISSUER),
                typed.level(),
                typed.category(),
                found == null ? null : found.issuedOn(),
                found == null ? null : found.inForceFrom(),
                null,
                null,
                1,
                true,
                true,
                "",
                original);
    }

    private static String cut(@Nullable String text, int most) {
        var line = requireNonNullElse(text, "").replaceAll("\\s+", " ").strip();
        return line.substring(0, Math.min(line.length(), most));
    }

    /** Into the draft itself, or into a new edition of what is no draft. Answers the draft. */
    UUID replaceText(UUID id, ParsedUpload upload) {
        var regulation = updates.locked(id);
        var draft = regulation.draft() ? id : editions.emptyDraft(regulation, !regulation.whole());
        upload.keep(files, draft).ifPresent(original -> updates.loaded(draft, original));
        clauses.put(regulations.find(draft).orElseThrow(), ClauseMapper.clauses(upload.division(), draft));
        return draft;
    }
}
