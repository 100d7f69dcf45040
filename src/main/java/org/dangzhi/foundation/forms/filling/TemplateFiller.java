package org.dangzhi.foundation.forms.filling;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.engine.press.docx.UnsupportedDocxException;
import org.jspecify.annotations.Nullable;

/** Filler of a checked template: names are looked up in a map and nothing is evaluated. */
public final class TemplateFiller {

    private TemplateFiller() {}

    /** @return a Word document without tags */
    public static byte[] fill(byte[] template, Record form) throws IOException {
        var values = FormValues.of(form);
        withGroupsInside(values);
        var rules = Configure.builder().useDefaultEL(true).setValidErrorHandler(new Configure.AbortHandler());
        FormTags.of(form.getClass()).rows().keySet().forEach(list -> rules.bind(list, new RepeatedRowPolicy()));
        try (var filled = XWPFTemplate.compile(new ByteArrayInputStream(unwrapped(template)), rules.build())) {
            var document = new ByteArrayOutputStream();
            filled.render(values);
            UnderlineCleanup.remove(filled.getXWPFDocument());
            ClosingLines.keepTogether(filled.getXWPFDocument());
            filled.write(document);
            return document.toByteArray();
        }
    }

    private static byte[] unwrapped(byte[] template) throws IOException {
        try {
            return TemplateUnwrapping.unwrapped(DocxFile.open(template)).content();
        } catch (UnsupportedDocxException e) {
            throw new IOException("A checked template is no document", e);
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
