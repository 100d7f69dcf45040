package org.dangzhi.foundation.forms;

import org.dangzhi.engine.press.docx.UnsupportedDocxException;
import org.dangzhi.foundation.web.Refusal;

/** An uploaded template that cannot become a form; said at the field {@code template}, nothing is kept. */
final class TemplateRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private TemplateRefused(String key, Object... args) {
        super(key, args);
        at("template");
    }

    static TemplateRefused unfit(UnsupportedDocxException exception) {
        return new TemplateRefused("forms.unfit." + exception.reason().name());
    }

    /** @param faults as they read, separated */
    static TemplateRefused faulty(int count, String faults) {
        return new TemplateRefused("forms.refused.faulty", count, faults);
    }

    static TemplateRefused notFilled() {
        return new TemplateRefused("forms.refused.notFilled");
    }
}
