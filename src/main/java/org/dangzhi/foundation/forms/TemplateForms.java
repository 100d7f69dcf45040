package org.dangzhi.foundation.forms;

import org.dangzhi.foundation.forms.filling.FormValues;
import org.springframework.stereotype.Component;

/** Hands out papers with the template in use. */
@Component
class TemplateForms implements Forms {

    private final FormKinds kinds;
    private final TemplateVersions versions;
    private final PdfConverter pdf;

    TemplateForms(FormKinds kinds, TemplateVersions versions, PdfConverter pdf) {
        this.kinds = kinds;
        this.versions = versions;
        this.pdf = pdf;
    }

    @Override
    public String unprintable(Record data) {
        return String.join(" ", pdf.unprintable(FormValues.text(data)));
    }

    @Override
    public FormDocument paper(String form, Record data, String name) {
        var kind = kinds.find(form).orElseThrow(() -> new IllegalArgumentException("No form is called " + form));
        if (!kind.example().getClass().isInstance(data))
            throw new IllegalArgumentException("%s is filled from %s, not from %s"
                    .formatted(form, kind.example().getClass(), data.getClass()));
        return new FilledTemplate(versions.active(kind), data, name, pdf);
    }
}
