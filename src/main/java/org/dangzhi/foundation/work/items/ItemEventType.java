package org.dangzhi.foundation.work.items;

/** Type of an event in an item's history, in words under {@code work.course.<name>}. */
public enum ItemEventType {
    ARRANGED,
    ACCEPTED,
    DECLINED,
    REASSIGNED,
    TAKEN_BACK,
    AMENDED,
    KEPT,
    PROGRESS,
    STEP_DONE,
    STEP_OPEN,
    REMINDED,
    EXTENSION_ASKED,
    EXTENDED,
    EXTENSION_REFUSED,
    DONE,
    RETURNED,
    REPLIED,
    CLOSED,
    RATED,
    DUE_SOON,
    DUE,
    LATE_TO_SUPERVISOR,
    LATE_TO_DIRECTOR,
    CHECK_DUE,
    CHECK_LATE_TO_DIRECTOR;

    /** Whether it says that something is wrong: late, given back, asked for again. */
    public boolean warns() {
        return switch (this) {
            case DECLINED,
                    REMINDED,
                    EXTENSION_REFUSED,
                    RETURNED,
                    DUE,
                    LATE_TO_SUPERVISOR,
                    LATE_TO_DIRECTOR,
                    CHECK_DUE,
                    CHECK_LATE_TO_DIRECTOR -> true;
            default -> false;
        };
    }
}
