package org.dangzhi.foundation.forms;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Front door: prints Word documents that a module draws itself as PDF. What the office words and formats is a {@link
 * FormKind} instead.
 */
public interface PdfPrinting {

    /**
     * @param title as a reader's window shows it
     * @throws IllegalArgumentException if {@code word} is no whole .docx
     */
    byte[] pdf(byte[] word, String title) throws IOException;

    /**
     * Characters of a text that no font here has; the paper would show a mark for each. Said before something is signed or printed.
     *
     * @return each once; empty if all are printed
     */
    List<String> unprintable(String text);

    /**
     * On which page each bookmark stands when the built-in press prints the document.
     *
     * @return the number as that page shows it (3, or IV where a section counts so) by the bookmark's name
     * @throws IllegalArgumentException if {@code word} is no whole .docx
     */
    Map<String, String> pages(byte[] word);
}
