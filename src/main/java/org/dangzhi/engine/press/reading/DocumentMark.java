package org.dangzhi.engine.press.reading;

/** Mark in a document that has a position and no look: a bookmark, a heading of the outline. */
public sealed interface DocumentMark {

    /** What fields and links name. */
    record Bookmark(String name) implements DocumentMark {}

    /**
     * An entry of the outline that readers show beside the pages.
     *
     * @param level 1 is the uppermost
     */
    record Heading(int level, String text) implements DocumentMark {}
}
