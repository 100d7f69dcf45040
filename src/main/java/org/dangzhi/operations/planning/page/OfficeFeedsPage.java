package org.dangzhi.operations.planning.page;

import java.util.List;

/** Calendar addresses of the whole office that still work, for those who answer for them. */
public record OfficeFeedsPage(List<Row> rows) {

    /** @param used when it was last read, in words */
    public record Row(String id, String shows, String by, String made, String used) {}
}
