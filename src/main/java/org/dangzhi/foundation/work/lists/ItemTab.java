package org.dangzhi.foundation.work.lists;

import java.util.Locale;

/** The lists of items; each with its own order. */
public enum ItemTab {
    TODO("due_at", true),
    CHECK("done_at", true),
    ALL("arranged_at", false),
    MINE("arranged_at", false);

    final String order;
    final boolean ascending;

    ItemTab(String order, boolean ascending) {
        this.order = order;
        this.ascending = ascending;
    }

    /** Its name in the address. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String orderBy() {
        var direction = ascending ? "" : " desc";
        return " order by i." + order + direction + ", i.id" + direction;
    }

    String following() {
        return " and (i." + order + ", i.id) " + (ascending ? ">" : "<") + " (:lastAt, :lastId)";
    }
}
