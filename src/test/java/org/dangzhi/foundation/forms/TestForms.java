package org.dangzhi.foundation.forms;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dangzhi.engine.press.Printed;
import org.dangzhi.foundation.forms.filling.TemplateFiller;

/** Forms as tests print them: with the bundled font alone, so that they are the same on every machine. */
public final class TestForms {

    /** The press as modules know it. */
    public static final PdfPrinting PRINTING =
            new PdfConverter(Printed.PRESS, () -> Printed.AT, Path.of("none"), List.of(), false);

    private TestForms() {}

    /** What a template says once it is filled. */
    public static Printed printed(byte[] template, Record data) {
        try {
            return Printed.word(TemplateFiller.fill(template, data));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
