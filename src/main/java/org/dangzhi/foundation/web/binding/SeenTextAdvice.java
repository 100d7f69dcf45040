package org.dangzhi.foundation.web.binding;

import java.beans.PropertyEditorSupport;
import org.dangzhi.foundation.web.typed.TypedText;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Fields and parameters without signs that nobody sees, whatever was copied into them. */
@ControllerAdvice
class SeenTextAdvice {

    @InitBinder
    void readWhatIsSeen(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new SeenText());
    }

    private static final class SeenText extends PropertyEditorSupport {

        @Override
        public void setAsText(String text) {
            setValue(TypedText.seen(text));
        }

        @Override
        public String getAsText() {
            return getValue() == null ? "" : getValue().toString();
        }
    }
}
