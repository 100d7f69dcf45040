package org.dangzhi.foundation.work.lists;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dangzhi.foundation.web.PlainText;
import org.dangzhi.foundation.work.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Filter of a list of items, as its address names it.
 *
 * @param tab {@code todo}, {@code check}, {@code all}, {@code mine}; empty for the person's usual one
 * @param q words of title, content or outcome, or a number
 * @param owner name, pinyin or initials of owner or assistant; supervisor alike
 * @param from first day on which the item is due; {@code to} the last
 * @param order none for the list's usual one
 * @param after where the last page ended
 * @param size rows a page
 */
public record ItemFilter(
        @Nullable String tab,
        @Size(max = 100) @Nullable String q,
        @Size(max = 100) @Nullable String owner,
        @Size(max = 100) @Nullable String supervisor,
        @Nullable Source source,
        @Nullable ItemState state,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to,

        @Nullable ItemOrder order,
        @Nullable String after,
        @Nullable Integer size) {

    private static final int SHORT = 20;
    private static final int MOST = 100;

    String words() {
        return PlainText.typed(q);
    }

    String ownerTyped() {
        return PlainText.typed(owner);
    }

    String supervisorTyped() {
        return PlainText.typed(supervisor);
    }

    String afterTyped() {
        return PlainText.typed(after);
    }

    ItemOrder ordered() {
        return order == null ? ItemOrder.STANDING : order;
    }

    int rows() {
        return size == null ? SHORT : Math.clamp(size, 1, MOST);
    }

    /** Whether anything narrows the list. */
    boolean narrowed() {
        return !(words() + ownerTyped() + supervisorTyped()).isEmpty()
                || source != null
                || state != null
                || from != null
                || to != null;
    }
}
