package org.dangzhi.operations.planning.page;

import java.util.List;

/**
 * Page of a publication.
 *
 * @param facts which days, when and by whom
 * @param roster address of its first month
 * @param read how many have read of it, in words
 */
public record PublicationPage(
        String title,
        List<String> facts,
        State standing,
        String address,
        String roster,
        String read,
        List<Reader> readers) {

    /**
     * @param kind class of its state
     * @param note until when it can be taken back, why no longer, or when it was
     */
    public record State(String words, String kind, String icon, String note, boolean mayTakeBack) {}

    /** @param openedAt empty while they have not */
    public record Reader(String name, String openedAt) {}
}
