package org.dangzhi.foundation.forms;

import java.util.function.Supplier;

/**
 * A form that the office can print; the module that knows the data declares one as a bean.
 *
 * <p>The tags of a form are the components of its record: {@code number} is written <code>{{number}}</code>, the component
 * {@code name} of the record {@code caller} is written <code>{{caller.name}}</code>, and a list of records repeats a table
 * row: <code>{{rows}}[date]</code> in the row's first cell, <code>[primary]</code> in another. All values are text ready to
 * print; an empty text prints nothing, a missing (null) group hides its section <code>{{?caller}} … {{/caller}}</code>.
 */
public interface FormKind {

    /** Lower case with hyphens, for good: addresses and stored templates carry it. */
    String id();

    /** Key of the form's title; {@code titleKey().tag} is the description of a tag, {@code titleKey().rows.date} of a column. */
    String titleKey();

    /** Class-path address of the template as shipped. */
    default String template() {
        return "forms/" + id() + ".docx";
    }

    /** A filled-in form of the type that {@link Forms} is given: shown in previews, and its type names the tags. */
    Record example();

    /** A form whose template is shipped as {@code forms/<id>.docx}. */
    static FormKind of(String id, String titleKey, Supplier<? extends Record> example) {
        return new FormKind() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public String titleKey() {
                return titleKey;
            }

            @Override
            public Record example() {
                return example.get();
            }
        };
    }
}
