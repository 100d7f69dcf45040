package org.dangzhi.operations.phone;

/** What a call still asks of the duty room. */
public enum CallState {
    /** Somebody waits for an answer; the handover lists it. */
    WAITING,
    DONE,
    /** Became an assigned item and is followed there. */
    ITEM
}
