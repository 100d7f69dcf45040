package org.dangzhi.foundation.regulations.editing;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.records.Files;
import org.dangzhi.foundation.records.StoredFile;
import org.dangzhi.foundation.regulations.Level;
import org.dangzhi.foundation.regulations.Regulation;
import org.dangzhi.foundation.regulations.RegulationTable;
import org.dangzhi.foundation.regulations.RulesTabs;
import org.dangzhi.foundation.regulations.page.EditPage;
import org.dangzhi.foundation.regulations.page.LoadPage;
import org.dangzhi.foundation.regulations.page.RegulationForm;
import org.dangzhi.foundation.web.Choice;
import org.dangzhi.foundation.web.NotFound;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.Versions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The forms of a new regulation and of one that is changed. */
@Component
class EditScreens {

    private final RegulationTable regulations;
    private final CategoryChoices categories;
    private final EditHeads heads;
    private final RulesTabs tabs;
    private final Files files;
    private final Texts texts;

    EditScreens(
            RegulationTable regulations,
            CategoryChoices categories,
            EditHeads heads,
            RulesTabs tabs,
            Files files,
            Texts texts) {
        this.regulations = regulations;
        this.categories = categories;
        this.heads = heads;
        this.tabs = tabs;
        this.files = files;
        this.texts = texts;
    }

    LoadPage fresh() {
        return new LoadPage(tabs.all(), levels(), categories.all(""));
    }

    EditPage form(UUID id) {
        var one = known(id);
        var count = heads.count(id);
        return new EditPage(
                heads.of(one, count),
                heads.words(count),
                count.doubted() > 0,
                one.draft(),
                form(one),
                levels(),
                categories.all(one.category()),
                wholes(),
                originals(one));
    }

    Regulation known(UUID id) {
        return regulations.find(id).orElseThrow(NotFound::new);
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
    Versions versions(UUID id, RegulationForm yours) {
        var now = form(known(id));
        return new Versions(
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
                        line("regulations.edit.issued", EditPage.day(now.issued()), EditPage.day(yours.issued())),
                        line("regulations.edit.inForce", EditPage.day(now.inForce()), EditPage.day(yours.inForce())),
                        line("regulations.edit.repealed", EditPage.day(now.repealed()), EditPage.day(yours.repealed())),
                        line("regulations.edit.whole", whole(now.whole()), whole(yours.whole())),
                        line("regulations.edit.source", now.source(), yours.source()),
                        line("regulations.edit.code", now.code(), yours.code())));
    }

    private Versions.Line line(String key, String now, String yours) {
        return new Versions.Line(texts.t(key), now, yours.strip());
    }

    private String category(RegulationForm form) {
        return categories.all(form.category()).stream()
                .filter(choice -> choice.value().equals(form.category()))
                .map(Choice::label)
                .findFirst()
                .orElse(form.category());
    }

    private List<Choice> levels() {
        return Stream.of(Level.values())
                .map(level -> new Choice(level.name(), texts.t(level.word())))
                .toList();
    }

    private List<Choice> wholes() {
        return Stream.of(true, false)
                .map(whole -> new Choice(whole.toString(), whole(whole)))
                .toList();
    }

    private String whole(boolean whole) {
        return texts.t(whole ? "regulations.edit.whole.true" : "regulations.edit.whole.false");
    }
}
