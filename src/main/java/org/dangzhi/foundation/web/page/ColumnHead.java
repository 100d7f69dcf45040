package org.dangzhi.foundation.web.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Head of a column by which a list can be ordered, as {@code layout/column} prints it: a link, so that the order lives in
 * the address and needs no script.
 *
 * @param hint what the list is like after a click
 * @param address of the list in that order
 * @param sorted {@code ascending} or {@code descending} where the column rules the list, absent elsewhere
 */
public record ColumnHead(
        String label, String hint, String address, @Nullable String sorted) {

    private static final String ASCENDING = "ascending";

    /**
     * A column under which its own orders take turns; the first of them is what a first click gives.
     *
     * @param orders of the whole list
     * @param now the list's order; absent where no head rules it
     */
    public static <O extends ListOrder> ColumnHead of(
            String column,
            String label,
            List<O> orders,
            @Nullable O now,
            Function<O, String> hint,
            Function<O, String> address) {
        var own = orders.stream().filter(order -> order.column().equals(column)).toList();
        int next = (own.indexOf(now) + 1) % own.size(); // the first one where it does not rule
        return new ColumnHead(label, hint.apply(own.get(next)), address.apply(own.get(next)), sorted(own, now));
    }

    public boolean isAscending() {
        return ASCENDING.equals(sorted);
    }

    private static <O extends ListOrder> @Nullable String sorted(List<O> own, @Nullable O now) {
        if (now == null || !own.contains(now)) return null;
        return now.isAscending() ? ASCENDING : "descending";
    }
}
