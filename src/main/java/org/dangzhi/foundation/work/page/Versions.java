package org.dangzhi.foundation.work.page;

import java.util.List;

/**
 * How an item was arranged meanwhile, beside what the writer wants.
 *
 * @param current arrangement that would be overwritten
 * @param address of the item as it is now
 */
public record Versions(int current, String address, List<Line> lines) {

    /** @param field title of the field */
    public record Line(String field, String now, String yours) {

        public boolean differs() {
            return !now.equals(yours);
        }
    }
}
