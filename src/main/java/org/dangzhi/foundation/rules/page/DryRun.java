package org.dangzhi.foundation.rules.page;

import java.util.List;

/**
 * What a changed standard would have found in past cases.
 *
 * @param said how many cases, how many would be judged otherwise
 * @param rows only those that would be
 */
public record DryRun(String said, List<Row> rows, String problem) {

    /** @param before verdict until now, {@code after} the changed one */
    public record Row(
            String day, String title, String node, String before, String beforeKind, String after, String afterKind) {}
}
