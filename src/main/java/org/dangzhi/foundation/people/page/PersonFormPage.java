package org.dangzhi.foundation.people.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;

/**
 * The form of a person, new or known.
 *
 * @param action where it is sent
 * @param back where cancelling leads
 * @param phones filled lines first, then empty ones; no line at all if the writer may not see numbers
 */
public record PersonFormPage(
        String action,
        String back,
        boolean known,
        NameForm named,
        PersonForm form,
        List<SelectOption> units,
        List<SelectOption> sexes,
        List<PhoneLine> phones) {

    public String unit() {
        return form.unit() == null ? "" : form.unit().toString();
    }

    public String precedence() {
        return form.precedence() == null ? "" : form.precedence().toString();
    }

    public String from() {
        return form.from() == null ? "" : form.from().toString();
    }

    public String until() {
        return form.until() == null ? "" : form.until().toString();
    }

    public record PhoneLine(String label, String number) {}
}
