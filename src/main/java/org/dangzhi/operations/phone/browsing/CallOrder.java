package org.dangzhi.operations.phone.browsing;

import java.util.Locale;
import org.dangzhi.foundation.web.page.ListOrder;

/** Orders of the list of calls, one index read forwards or backwards; words under {@code phone.order.<name>}. */
enum CallOrder implements ListOrder {
    NEWEST,
    OLDEST;

    @Override
    public String column() {
        return "at";
    }

    @Override
    public boolean isAscending() {
        return this == OLDEST;
    }

    String wordKey() {
        return "phone.order." + name().toLowerCase(Locale.ROOT);
    }

    String sql() {
        var direction = isAscending() ? "" : " desc";
        return "c.began_at" + direction + ", c.id" + direction;
    }

    /** How a row that follows compares with the one of the key. */
    String following() {
        return isAscending() ? ">" : "<";
    }
}
