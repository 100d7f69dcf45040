package org.dangzhi.foundation.forms.filling;

import java.lang.reflect.InvocationTargetException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values of a form's record, as the nested map that the template is filled from. */
public final class FormValues {

    /** Characters that XML 1.0 cannot carry; a document with one of them cannot be opened. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private FormValues() {}

    /** Nested as the record is; texts without what cannot be printed. */
    public static Map<String, @Nullable Object> of(Record form) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var component : form.getClass().getRecordComponents())
            values.put(component.getName(), value(read(form, component.getAccessor())));
        return values;
    }

    /** All texts of the form, one after the other. */
    public static String text(Record form) {
        var text = new StringBuilder();
        collect(of(form), text);
        return text.toString();
    }

    private static void collect(@Nullable Object value, StringBuilder text) {
        switch (value) {
            case String own -> text.append(own).append('\n');
            case Map<?, ?> group -> group.values().forEach(inner -> collect(inner, text));
            case List<?> rows -> rows.forEach(row -> collect(row, text));
            case null, default -> {}
        }
    }

    private static @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> printable(text);
            case Record group -> of(group);
            case List<?> rows -> rows.stream().map(FormValues::value).toList();
            default -> throw new IllegalArgumentException("A form prints texts, not " + value.getClass());
        };
    }

    static String printable(String text) {
        return UNPRINTABLE
                .matcher(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("");
    }

    private static @Nullable Object read(Record form, java.lang.reflect.Method accessor) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(form);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + accessor, e);
        }
    }
}
