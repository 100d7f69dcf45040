package org.dangzhi.foundation.people.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;

/** The form of a contact. {@code remove} is the address that removes it; empty for a new one. */
public record ContactFormPage(
        String action,
        String back,
        String remove,
        ContactForm form,
        List<SelectOption> sides,
        List<PersonFormPage.PhoneLine> phones) {

    public boolean known() {
        return !remove.isEmpty();
    }
}
