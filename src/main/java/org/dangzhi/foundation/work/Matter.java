package org.dangzhi.foundation.work;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

/** What is to be done, and where it came from. */
record Matter(
        String title,
        String content,
        Source source,
        @Column("source_number") @Nullable String number,
        @Column("source_address") @Nullable String address) {

    static Matter of(NewItem wanted) {
        return new Matter(
                wanted.title().strip(),
                wanted.content().strip(),
                wanted.source(),
                wanted.sourceNumber(),
                wanted.sourceAddress());
    }

    /** The same, leading to the paper that the other leads to. */
    Matter from(Matter other) {
        return new Matter(title, content, source, number, other.address);
    }
}
