package org.dangzhi.foundation.notify;

/** How much a notice presses; each person chooses channels for each. */
public enum Urgency {
    /** Stands at the bell and waits there. */
    QUIET,
    /** Is to be known today. */
    NORMAL,
    /** Is to be known now, also at night: an escalation, an emergency. */
    ALARM
}
