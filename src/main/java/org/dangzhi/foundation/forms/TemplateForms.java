package org.dangzhi.foundation.forms;

import org.springframework.stereotype.Component;

/** Hands out papers with the template in use. */
@Component
class TemplateForms implements Forms {

    private final FormKinds kinds;
    private final TemplateShelf shelf;
    private final PdfMaker pdf;

    TemplateForms(FormKinds kinds, TemplateShelf shelf, PdfMaker pdf) {
        this.kinds = kinds;
        this.shelf = shelf;
        this.pdf = pdf;
    }

    @Override
    public Paper paper(String form, Record data, String name) {
        var kind = kinds.find(form).orElseThrow(() -> new IllegalArgumentException("No form is called " + form));
        if (!kind.example().getClass().isInstance(data))
            throw new IllegalArgumentException("%s is filled from %s, not from %s"
                    .formatted(form, kind.example().getClass(), data.getClass()));
        return new FilledPaper(shelf.active(kind), data, name, pdf);
    }
}
