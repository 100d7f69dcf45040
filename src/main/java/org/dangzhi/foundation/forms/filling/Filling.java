package org.dangzhi.foundation.forms.filling;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills a checked template; names are looked up in a map and nothing is evaluated: a template is no code. */
public final class Filling {

    private Filling() {}

    /** @return a Word document without tags */
    public static byte[] fill(byte[] template, Record form) throws IOException {
        var values = Values.of(form);
        withGroupsInside(values);
        var rules = Configure.builder().useDefaultEL(true).setValidErrorHandler(new Configure.AbortHandler());
        Tags.of(form.getClass()).rows().keySet().forEach(list -> rules.bind(list, new RepeatedRow()));
        try (var filled = XWPFTemplate.compile(new ByteArrayInputStream(template), rules.build())) {
            var document = new ByteArrayOutputStream();
            filled.render(values);
            LeftOvers.remove(filled.getXWPFDocument());
            filled.write(document);
            return document.toByteArray();
        }
    }

    /**
     * Inside <code>{{?emergency}}</code> names are looked up in the group, so the group knows itself and what lies around it:
     * {@code emergency.at} and {@code number} mean there what they mean outside.
     */
    private static void withGroupsInside(Map<String, @Nullable Object> values) {
        for (var name : List.copyOf(values.keySet())) {
            if (!(values.get(name) instanceof Map<?, ?> group)) continue;
            var inside = new HashMap<String, @Nullable Object>(values);
            group.forEach((inner, value) -> inside.put((String) inner, value));
            inside.put(name, group);
            values.put(name, inside);
        }
    }
}
