package org.dangzhi.foundation.jobs.lists;

import java.util.UUID;
import org.dangzhi.foundation.web.Texts;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Words for kinds and subjects of jobs. */
@Component
class JobWords {

    private static final int DIGITS_OF_AN_ID = 8;

    private final Texts texts;

    JobWords(Texts texts) {
        this.texts = texts;
    }

    /**
     * Names a kind as its module does; one that the module gives no name is shown as it is.
     *
     * @param sort {@code timer}, {@code recurring} or {@code run}: the end of the message key
     */
    String kind(String kind, String sort) {
        try {
            return texts.t(kind + "." + sort);
        } catch (NoSuchMessageException e) {
            return kind;
        }
    }

    /** The end of an id tells two apart; its beginning is a time. */
    static String shortened(UUID id) {
        var text = id.toString();
        return text.substring(text.length() - DIGITS_OF_AN_ID);
    }
}
