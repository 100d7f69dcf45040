package org.dangzhi.foundation.regulations.editing;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.office.Ids;
import org.dangzhi.foundation.records.FileId;
import org.dangzhi.foundation.records.Files;
import org.dangzhi.foundation.regulations.ClauseTable;
import org.dangzhi.foundation.regulations.Regulation;
import org.dangzhi.foundation.regulations.RegulationTable;
import org.dangzhi.foundation.regulations.page.LoadForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes regulations in: as drafts, with what recognition found. */
@Service
@Transactional
class Loading {

    private static final int TITLE = 120;
    private static final int NUMBER = 60;
    private static final int ISSUER = 120;

    private final RegulationTable regulations;
    private final RegulationWrites writes;
    private final ClauseTable clauses;
    private final CategoryChoices categories;
    private final EditionDesk editions;
    private final Files files;

    Loading(
            RegulationTable regulations,
            RegulationWrites writes,
            ClauseTable clauses,
            CategoryChoices categories,
            EditionDesk editions,
            Files files) {
        this.regulations = regulations;
        this.writes = writes;
        this.clauses = clauses;
        this.categories = categories;
        this.editions = editions;
        this.files = files;
    }

    /** @param loaded null: by hand, without clauses yet */
    UUID add(LoadForm typed, @Nullable Loaded loaded) {
        categories.check(typed.category(), "");
        var id = Ids.next();
        var original = loaded == null ? null : loaded.keep(files, id).orElse(null);
        var regulation = draft(id, typed, loaded, original);
        regulations.add(regulation);
        clauses.put(regulation, loaded == null ? List.of() : Divided.clauses(loaded.division(), id));
        return id;
    }

    private static Regulation draft(UUID id, LoadForm typed, @Nullable Loaded loaded, @Nullable FileId original) {
        var found = loaded == null ? null : loaded.division();
        var title = typed.title().isBlank() && loaded != null ? loaded.title() : typed.title();
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
    UUID replaceText(UUID id, Loaded loaded) {
        var regulation = writes.locked(id);
        var draft = regulation.draft() ? id : editions.emptyDraft(regulation, !regulation.whole());
        loaded.keep(files, draft).ifPresent(original -> writes.loaded(draft, original));
        clauses.put(regulations.find(draft).orElseThrow(), Divided.clauses(loaded.division(), draft));
        return draft;
    }
}
