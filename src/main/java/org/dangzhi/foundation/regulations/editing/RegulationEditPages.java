package org.dangzhi.foundation.regulations.editing;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.records.StoredFile;
import org.dangzhi.foundation.records.StoredFiles;
import org.dangzhi.foundation.regulations.IssuerLevel;
import org.dangzhi.foundation.regulations.Regulation;
import org.dangzhi.foundation.regulations.RegulationRows;
import org.dangzhi.foundation.regulations.RulesTabs;
import org.dangzhi.foundation.regulations.page.RegulationEditPage;
import org.dangzhi.foundation.regulations.page.RegulationForm;
import org.dangzhi.foundation.regulations.page.RegulationUploadPage;
import org.dangzhi.foundation.web.ConflictingVersions;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Presenter of the forms of a new regulation and of one that is changed. */
@Component
class RegulationEditPages {

    private final RegulationRows regulations;
    private final CategoryOptions categories;
    private final RegulationHeaderPages headers;
    private final RulesTabs tabs;
    private final StoredFiles files;
    private final Texts texts;

    RegulationEditPages(
            RegulationRows regulations,
            CategoryOptions categories,
            RegulationHeaderPages headers,
            RulesTabs tabs,
            StoredFiles files,
            Texts texts) {
        this.regulations = regulations;
        this.categories = categories;
        this.headers = headers;
        this.tabs = tabs;
        this.files = files;
        this.texts = texts;
    }

    RegulationUploadPage fresh() {
        return new RegulationUploadPage(tabs.all(), levels(), categories.all(""));
    }

    RegulationEditPage form(UUID id) {
        var one = known(id);
        var count = headers.count(id);
        return new RegulationEditPage(
                headers.of(one, count),
                headers.words(count),
                count.doubted() > 0,
                one.draft(),
                form(one),
                levels(),
                categories.all(one.category()),
                wholes(),
                originals(one));
    }

    Regulation known(UUID id) {
        return regulations.find(id).orElseThrow(NotFoundException::new);
    }

    List<StoredFile> originals(Regulation one) {
        var original = one.original();
        return original == null ? List.of() : List.of(files.known(original));
    }

    private static RegulationForm form(Regulation one) {
        return new RegulationForm(
                one.title(),
                one.number(),
                one.issuer(),
                one.level(),
                one.category(),
                one.issued(),
                one.inForce(),
                one.repealed(),
                one.whole(),
                one.source(),
                Objects.requireNonNullElse(one.code(), ""),
                one.version(),
                null);
    }

    /** What somebody else stored meanwhile beside what was typed. */
    @Transactional(readOnly = true)
    ConflictingVersions versions(UUID id, RegulationForm yours) {
        var now = form(known(id));
        return new ConflictingVersions(
                Objects.requireNonNull(now.version()),
                "/rules/" + id + "/edit",
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
                                RegulationEditPage.day(now.issued()),
                                RegulationEditPage.day(yours.issued())),
                        line(
                                "regulations.edit.inForce",
                                RegulationEditPage.day(now.inForce()),
                                RegulationEditPage.day(yours.inForce())),
                        line(
                                "regulations.edit.repealed",
                                RegulationEditPage.day(now.repealed()),
                                RegulationEditPage.day(yours.repealed())),
                        line("regulations.edit.whole", whole(now.whole()), whole(yours.whole())),
                        line("regulations.edit.source", now.source(), yours.source()),
                        line("regulations.edit.code", now.code(), yours.code())));
    }

    private ConflictingVersions.Line line(String key, String now, String yours) {
        return new ConflictingVersions.Line(texts.t(key), now, yours.strip());
    }

    private String category(RegulationForm form) {
        return categories.all(form.category()).stream()
                .filter(choice -> choice.value().equals(form.category()))
                .map(SelectOption::label)
                .findFirst()
                .orElse(form.category());
    }

    private List<SelectOption> levels() {
        return Stream.of(IssuerLevel.values())
                .map(level -> new SelectOption(level.name(), texts.t(level.word())))
                .toList();
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
