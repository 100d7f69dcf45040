package org.dangzhi.foundation.work.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;

/**
 * The form of a new item, or of one that is corrected.
 *
 * @param known whether it exists already: then its people are changed elsewhere
 * @param action where the form is sent
 */
public record ItemFormPage(
        boolean known,
        String title,
        String action,
        String back,
        int version,
        Fields fields,
        List<SelectOption> sources,
        Persons persons) {

    public record Fields(
            String title,
            String content,
            String source,
            String sourceNumber,
            String sourceAddress,
            String due,
            String steps) {}

    public record Persons(Person assignedBy, Person owner, Person assistant, Person supervisor) {

        public static final Persons NONE = new Persons(Person.NONE, Person.NONE, Person.NONE, Person.NONE);
    }

    /** As a picker holds one; empty for none. */
    public record Person(String id, String shown) {

        public static final Person NONE = new Person("", "");
    }
}
