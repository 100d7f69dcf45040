package org.dangzhi.foundation.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dangzhi.foundation.forms.filling.FormValues;
import org.dangzhi.foundation.web.PlainText;

/** One value for each tag, for people to see what is meant; of lists the first row's. */
final class ExampleValues {

    private static final int SHOWN = 40;

    private final Map<String, String> found = new HashMap<>();

    private ExampleValues() {}

    static Map<String, String> of(Record example) {
        var values = new ExampleValues();
        values.collect("", FormValues.of(example));
        return values.found;
    }

    private void collect(String prefix, Map<?, ?> values) {
        values.forEach((name, value) -> {
            switch (value) {
                case null -> {}
                case String text -> found.put(prefix + name, PlainText.shortened(text, SHOWN));
                case Map<?, ?> group -> collect(prefix + name + ".", group);
                case List<?> rows
                when !rows.isEmpty() && rows.getFirst() instanceof Map<?, ?> row -> collect(prefix + name + ".", row);
                default -> {}
            }
        });
    }
}
