package org.dangzhi.foundation.regulations.editing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dangzhi.foundation.records.StoredFile;
import org.dangzhi.foundation.records.StoredFiles;
import org.dangzhi.foundation.regulations.CategoryRows;
import org.dangzhi.foundation.regulations.ClauseRows;
import org.dangzhi.foundation.regulations.IssuerLevel;
import org.dangzhi.foundation.regulations.Regulation;
import org.dangzhi.foundation.regulations.RegulationId;
import org.dangzhi.foundation.regulations.RegulationRepository;
import org.dangzhi.foundation.regulations.page.RegulationDaysForm;
import org.dangzhi.foundation.regulations.page.RegulationEditPage;
import org.dangzhi.foundation.regulations.page.RegulationForm;
import org.dangzhi.foundation.regulations.page.RegulationUploadPage;
import org.dangzhi.foundation.web.ConflictingVersions;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Presenter of the forms of a new regulation and of one that is changed. */
@Component
class RegulationEditPages {

    private final RegulationRepository regulations;
    private final CategoryRows categories;
    private final ClauseRows clauses;
    private final RegulationHeaderPages headers;
    private final StoredFiles files;
    private final Texts texts;

    RegulationEditPages(
            RegulationRepository regulations,
            CategoryRows categories,
            ClauseRows clauses,
            RegulationHeaderPages headers,
            StoredFiles files,
            Texts texts) {
        this.regulations = regulations;
        this.categories = categories;
        this.clauses = clauses;
        this.headers = headers;
        this.files = files;
        this.texts = texts;
    }

    RegulationUploadPage fresh() {
        return new RegulationUploadPage(levels(), categories(""));
    }

    RegulationEditPage form(RegulationId id) {
        var one = known(id);
        var count = clauses.count(id);
        return new RegulationEditPage(
                headers.of(one, count),
                headers.words(count),
                count.doubted() > 0,
                one.draft(),
                RegulationForm.of(one),
                RegulationDaysForm.of(one),
                levels(),
                categories(one.category()),
                wholes(),
                originals(one));
    }

    Regulation known(RegulationId id) {
        return regulations.known(id);
    }

    List<StoredFile> originals(Regulation one) {
        var original = one.original();
        return original == null ? List.of() : List.of(files.known(original));
    }

    /** What somebody else stored meanwhile beside what was typed. */
    @Transactional(readOnly = true)
    ConflictingVersions versions(RegulationId id, RegulationForm yours, RegulationDaysForm days) {
        var regulation = known(id);
        var now = RegulationForm.of(regulation);
        var nowDays = RegulationDaysForm.of(regulation);
        return new ConflictingVersions(
                Objects.requireNonNull(now.version()),
                "/rules/" + id.id() + "/edit",
                List.of(
                        line("regulations.edit.title", now.title(), yours.title()),
                        line("regulations.edit.number", now.number(), yours.number()),
                        line("regulations.edit.issuer", now.issuer(), yours.issuer()),
                        line(
                                "regulations.edit.level",
                                texts.t(now.level().word()),
                                texts.t(yours.level().word())),
                        line("regulations.edit.category", category(now), category(yours)),
                        line(
                                "regulations.edit.issued",
                                RegulationEditPage.day(nowDays.issued()),
                                RegulationEditPage.day(days.issued())),
                        line(
                                "regulations.edit.inForce",
                                RegulationEditPage.day(nowDays.inForce()),
                                RegulationEditPage.day(days.inForce())),
                        line(
                                "regulations.edit.repealed",
                                RegulationEditPage.day(nowDays.repealed()),
                                RegulationEditPage.day(days.repealed())),
                        line("regulations.edit.whole", whole(now.whole()), whole(yours.whole())),
                        line("regulations.edit.source", now.source(), yours.source()),
                        line("regulations.edit.code", now.code(), yours.code())));
    }

    private ConflictingVersions.Line line(String key, String now, String yours) {
        return new ConflictingVersions.Line(texts.t(key), now, yours.strip());
    }

    private String category(RegulationForm form) {
        return categories(form.category()).stream()
                .filter(choice -> choice.value().equals(form.category()))
                .map(SelectOption::label)
                .findFirst()
                .orElse(form.category());
    }

    private List<SelectOption> categories(String present) {
        return categories.choosable(present).stream()
                .map(one -> new SelectOption(one.code(), one.name()))
                .toList();
    }

    private List<SelectOption> levels() {
        return SelectOption.of(IssuerLevel.values(), level -> texts.t(level.word()));
    }

    private List<SelectOption> wholes() {
        return Stream.of(true, false)
                .map(whole -> new SelectOption(whole.toString(), whole(whole)))
                .toList();
    }

    private String whole(boolean whole) {
        return texts.t(whole ? "regulations.edit.whole.true" : "regulations.edit.whole.false");
    }
}
