package org.dangzhi.engine.press.reading;

/** What has a place in the document and no look of its own. */
public sealed interface Mark {

    /** What fields and links name. */
    record Bookmark(String name) implements Mark {}

    /**
     * An entry of the outline that readers show beside the pages.
     *
     * @param level 1 is the uppermost
     */
    record Heading(int level, String text) implements Mark {}
}
