package org.dangzhi.engine.press.setting;

import java.util.List;
import org.dangzhi.engine.press.reading.DocumentMark;
import org.jspecify.annotations.Nullable;

/** Box of known height that is laid on a page: a line, or table rows. */
public interface LayoutBox {

    /** Space above, which falls away at the top of a page that the piece does not begin by itself. */
    float before();

    float height();

    /** Space below, which may hang over the bottom of a page. */
    float after();

    /** Stays on the page of the piece that follows. */
    boolean keepsNext();

    boolean startsPage();

    /** What is repeated above this piece when it begins a page. */
    List<? extends LayoutBox> headings();

    List<DocumentMark> marks();

    void paint(PdfCanvas canvas, float x, float top);

    /**
     * @param room left on this page
     * @param page room on an empty page
     * @return null if this piece should rather move to the next page
     */
    @Nullable
    Split split(float room, float page);

    /** The part that fits, and the rest. */
    record Split(LayoutBox head, LayoutBox rest) {}
}
