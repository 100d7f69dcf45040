package org.dangzhi.foundation.work.items;

import org.dangzhi.foundation.work.NewItem;
import org.dangzhi.foundation.work.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

/** Description of an item: what is to be done, and where it came from. */
public record ItemDescription(
        String title,
        String content,
        Source source,
        @Column("source_number") @Nullable String number,
        @Column("source_address") @Nullable String address) {

    public static ItemDescription of(NewItem wanted) {
        return new ItemDescription(
                wanted.title().strip(),
                wanted.content().strip(),
                wanted.source(),
                wanted.sourceNumber(),
                wanted.sourceAddress());
    }

    /** The same, leading to the paper that the other leads to. */
    ItemDescription from(ItemDescription other) {
        return new ItemDescription(title, content, source, number, other.address);
    }
}
