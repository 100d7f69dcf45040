package org.dangzhi.foundation.work.lists;

/** What a list of items can be narrowed to; words under {@code work.state.<name>}. */
public enum ItemState {
    OPEN("i.stage <> 'CLOSED'"),
    OVERDUE("i.stage <> 'CLOSED' and i.stage <> 'DONE' and i.due_at < :now"),
    DUE("i.stage <> 'CLOSED' and i.due_at <= :now"),
    ARRANGED("i.stage <> 'CLOSED' and i.stage = 'ARRANGED'"),
    DECLINED("i.stage = 'DECLINED'"),
    DOING("i.stage <> 'CLOSED' and i.stage = 'DOING'"),
    RETURNED("i.stage <> 'CLOSED' and i.returned and i.stage = 'DOING'"),
    WANTED("i.stage <> 'CLOSED' and i.wanted_due is not null"),
    DONE("i.stage = 'DONE'"),
    CLOSED("i.stage = 'CLOSED'"),
    CLOSED_LATE("i.stage = 'CLOSED' and i.late");

    /** Open states say so, for the partial indexes of open items. */
    final String condition;

    ItemState(String condition) {
        this.condition = condition;
    }

    boolean isClosed() {
        return this == CLOSED || this == CLOSED_LATE;
    }
}
