package org.dangzhi.foundation.forms.filling;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;

/**
 * Tags that a form's record lets a template use.
 *
 * @param values names of single values, {@code number} and {@code caller.name}, in the record's order
 * @param groups names of records that may be missing
 * @param rows names of lists, each with the names of its columns
 */
public record FormTags(
        SequencedSet<String> values, SequencedSet<String> groups, SequencedMap<String, SequencedSet<String>> rows) {

    /** @throws IllegalArgumentException if a component is neither text, a record of texts nor a list of such records */
    public static FormTags of(Class<? extends Record> form) {
        var tags = new FormTags(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashMap<>());
        for (var component : form.getRecordComponents()) tags.add(component);
        return tags;
    }

    private void add(RecordComponent component) {
        var name = component.getName();
        if (component.getType() == String.class) {
            values.add(name);
        } else if (component.getType().isRecord()) {
            groups.add(name);
            texts(component.getType()).forEach(inner -> values.add(name + "." + inner));
        } else if (component.getGenericType() instanceof ParameterizedType list
                && list.getRawType() == List.class
                && list.getActualTypeArguments()[0] instanceof Class<?> row
                && row.isRecord()) {
            rows.put(name, texts(row));
        } else {
            throw new IllegalArgumentException("%s of %s is neither text, nor a record, nor a list of records"
                    .formatted(name, component.getDeclaringRecord()));
        }
    }

    private static SequencedSet<String> texts(Class<?> group) {
        var names = new LinkedHashSet<String>();
        for (var component : group.getRecordComponents()) {
            if (component.getType() != String.class)
                throw new IllegalArgumentException(component.getName() + " of " + group + " is no text");
            names.add(component.getName());
        }
        return names;
    }

    /** Every name, as the office looks it up: values, then the columns as {@code rows.date}. */
    public List<String> all() {
        var names = new LinkedHashSet<>(values);
        for (Map.Entry<String, SequencedSet<String>> list : rows.entrySet())
            list.getValue().forEach(column -> names.add(list.getKey() + "." + column));
        return List.copyOf(names);
    }
}
