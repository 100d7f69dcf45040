package org.dangzhi.foundation.forms;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dangzhi.engine.press.PassedOverFont;
import org.dangzhi.foundation.forms.filling.FormTags;
import org.dangzhi.foundation.forms.page.FormPage;
import org.dangzhi.foundation.forms.page.FormsPage;
import org.dangzhi.foundation.forms.page.TemplateVersionPage;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.springframework.stereotype.Component;

/** Reads what the pages of forms show. */
@Component
class FormPages {

    private static final String HERE = "/settings/forms/";

    private final FormKinds kinds;
    private final TemplateRows templates;
    private final FormPreviews previews;
    private final People people;
    private final Texts texts;
    private final TimeWords times;

    FormPages(
            FormKinds kinds,
            TemplateRows templates,
            FormPreviews previews,
            People people,
            Texts texts,
            TimeWords times) {
        this.kinds = kinds;
        this.templates = templates;
        this.previews = previews;
        this.people = people;
        this.texts = texts;
        this.times = times;
    }

    FormsPage forms() {
        var active = templates.active().stream().collect(Collectors.toMap(TemplateRows.Active::kind, one -> one));
        return new FormsPage(
                kinds.all().stream().map(kind -> row(kind, active)).toList(),
                previews.passedOver().stream().map(this::unusable).toList());
    }

    private String unusable(PassedOverFont font) {
        return texts.t(
                "forms.font." + font.reason().name(), font.path().getFileName().toString());
    }

    private FormsPage.Row row(FormKind kind, Map<String, TemplateRows.Active> active) {
        var own = active.get(kind.id());
        return own == null
                ? new FormsPage.Row(title(kind), HERE + kind.id(), name(TemplateVersions.SHIPPED), "")
                : new FormsPage.Row(
                        title(kind),
                        HERE + kind.id(),
                        name(own.version()),
                        own.uploadedBy() + " " + times.at(own.uploadedAt()));
    }

    FormPage form(FormKind kind) {
        var own = templates.of(kind.id());
        var names = people.names(own.stream().map(TemplateVersion::uploadedBy).toList());
        var rows = new ArrayList<FormPage.Version>();
        for (var version : own) {
            var by = names.get(version.uploadedBy());
            var changed = (by == null ? "" : by.name() + " ") + times.at(version.uploadedAt());
            rows.add(row(kind, version.version(), version.name(), changed, version.active()));
        }
        rows.add(row(kind, TemplateVersions.SHIPPED, "", "", own.stream().noneMatch(TemplateVersion::active)));
        return new FormPage(title(kind), HERE + kind.id(), rows, tags(kind));
    }

    private FormPage.Version row(FormKind kind, int version, String file, String changed, boolean active) {
        return new FormPage.Version(name(version), HERE + kind.id() + "/" + version, file, changed, active);
    }

    private List<FormPage.Tag> tags(FormKind kind) {
        var tags = FormTags.of(kind.example().getClass());
        var written = new LinkedHashMap<String, String>();
        tags.values().forEach(name -> written.put(name, "{{" + name + "}}"));
        tags.rows()
                .forEach((list, columns) -> columns.forEach(column -> written.put(
                        list + "." + column,
                        (column.equals(columns.getFirst()) ? "{{" + list + "}}" : "") + "[" + column + "]")));
        var values = ExampleValues.of(kind.example());
        return written.entrySet().stream()
                .map(tag -> new FormPage.Tag(
                        tag.getValue(),
                        texts.t(kind.titleKey() + "." + tag.getKey()),
                        values.getOrDefault(tag.getKey(), "")))
                .toList();
    }

    TemplateVersionPage version(FormKind kind, int version, byte[] template) throws IOException {
        var address = HERE + kind.id() + "/" + version;
        return new TemplateVersionPage(
                title(kind),
                name(version),
                HERE + kind.id(),
                address,
                String.valueOf(version),
                templates
                        .known(kind.id(), version)
                        .map(TemplateVersion::active)
                        .orElseGet(() -> templates.activeFile(kind.id()).isEmpty()),
                IntStream.rangeClosed(1, previews.pages(kind, template))
                        .mapToObj(page -> new TemplateVersionPage.Picture(
                                String.valueOf(page), address + "/page-" + page + ".png"))
                        .toList(),
                previews.outside(template).stream()
                        .map(thing -> texts.t("forms.outside." + thing.name()))
                        .toList(),
                String.join(texts.t("forms.outside.between"), previews.unprintable(template)),
                previews.printsAll());
    }

    String title(FormKind kind) {
        return texts.t(kind.titleKey());
    }

    String name(int version) {
        return version == TemplateVersions.SHIPPED ? texts.t("forms.shipped") : texts.t("forms.version", version);
    }
}
