package org.dangzhi.foundation.people.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;

/** The form of a unit. {@code remove} is the address that removes it; empty for a new one. */
public record UnitFormPage(String action, String remove, UnitForm form, List<SelectOption> parents) {

    public boolean known() {
        return !remove.isEmpty();
    }

    public String parent() {
        return form.parent() == null ? "" : form.parent().toString();
    }

    public String position() {
        return form.position() == null ? "" : form.position().toString();
    }
}
