package org.dangzhi.foundation.forms;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.engine.press.docx.UnsupportedDocxException;
import org.dangzhi.foundation.forms.filling.FormTags;
import org.dangzhi.foundation.forms.filling.TagCheck;
import org.dangzhi.foundation.forms.filling.TemplateFault;
import org.dangzhi.foundation.forms.filling.TemplateFiller;
import org.dangzhi.foundation.forms.filling.TemplatePosition;
import org.dangzhi.foundation.web.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says whether an uploaded file can be a form's template, by filling and printing it. */
@Component
class TemplateCheck {

    private static final Logger LOG = LoggerFactory.getLogger(TemplateCheck.class);
    private static final int SHOWN = 8;

    private final PdfConverter pdf;
    private final Texts texts;

    TemplateCheck(PdfConverter pdf, Texts texts) {
        this.pdf = pdf;
        this.texts = texts;
    }

    /**
     * @return the template to keep: as uploaded, but reaching nowhere outside
     * @throws TemplateRefused with what is wrong and where
     */
    byte[] passed(FormKind kind, byte[] upload) {
        try {
            var file = DocxFile.open(upload);
            refuse(TagCheck.faults(file, FormTags.of(kind.example().getClass())));
            var template = file.withoutExternals();
            var filled = TemplateFiller.fill(template, kind.example());
            refuse(TagCheck.leftIn(DocxFile.open(filled)));
            pdf.print(filled, kind.id());
            return template;
        } catch (UnsupportedDocxException exception) {
            throw TemplateRefused.unfit(exception);
        } catch (IOException | RuntimeException e) {
            if (e instanceof TemplateRefused refused) throw refused;
            LOG.warn("A template for {} passed the check of its tags and could not be filled", kind.id(), e);
            throw TemplateRefused.notFilled();
        }
    }

    private void refuse(List<TemplateFault> faults) {
        if (faults.isEmpty()) return;
        var said = faults.stream()
                .limit(SHOWN)
                .map(this::said)
                .collect(Collectors.joining(texts.t("forms.fault.between")));
        throw TemplateRefused.faulty(faults.size(), said + (faults.size() > SHOWN ? "…" : ""));
    }

    private String said(TemplateFault fault) {
        var said = texts.t("forms.fault." + fault.kind().name(), fault.tag(), said(fault.place()));
        return fault.meant().isEmpty() ? said : said + texts.t("forms.fault.meant", fault.meant());
    }

    private String said(TemplatePosition position) {
        var part = texts.t("forms.place." + position.part().name());
        return position.table() > 0
                ? texts.t("forms.place.cell", part, position.table(), position.row(), position.cell())
                : texts.t("forms.place.paragraph", part, position.paragraph());
    }
}
