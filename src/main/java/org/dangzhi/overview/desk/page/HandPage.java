package org.dangzhi.overview.desk.page;

import java.util.List;
import org.dangzhi.foundation.web.frame.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * Home of those who work on their feet, read on a phone with one hand.
 *
 * @param first what comes first of what is theirs to do; absent when nothing is
 * @param then the rest, in the order of time
 */
public record HandPage(
        String day, @Nullable NextShift nextShift, @Nullable Matter first, List<Matter> then, List<Trouble> troubles) {

    /**
     * An item or a text to read.
     *
     * @param when its due time; empty for whenever
     * @param late how late it is, in words; empty when it is not
     * @param from whose matter it is; empty for one's own
     * @param way what is done first, on its page
     */
    public record Matter(String when, String late, String title, String from, String address, String way) {}
}
