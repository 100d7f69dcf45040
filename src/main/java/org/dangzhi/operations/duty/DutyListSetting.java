package org.dangzhi.operations.duty;

import java.util.List;

/**
 * List that the office keeps as it likes, edited on the settings page of the duty room, a line each. Beans; modules above add
 * theirs, each keeps its own.
 */
public interface DutyListSetting {

    /** Name of its field, for good; its label is the message {@link #labelKey()}. */
    String field();

    String labelKey();

    /** Message key of a hint below the field; empty for none. */
    default String hintKey() {
        return "";
    }

    /** Among the lists of the page. */
    int order();

    /** Characters of a line. */
    int longestLine();

    /** In their order; empty when the office wants none. */
    List<String> lines();

    /**
     * Keeps what was typed, in the caller's transaction.
     *
     * @param lines neither blank nor longer than {@link #longestLine()}
     */
    void replace(List<String> lines);
}
