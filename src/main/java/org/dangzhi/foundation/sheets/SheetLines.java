package org.dangzhi.foundation.sheets;

import java.util.List;

/**
 * Lines of a file or a pasted block. Empty lines are left out; the others keep their true numbers.
 *
 * @param remarks what whoever takes them should know of the file
 */
record SheetLines(List<Line> lines, List<Remark> remarks) {

    /** A line. {@code number} counts from 1. */
    record Line(int number, List<String> cells, boolean hidden) {

        Line(int number, List<String> cells) {
            this(number, cells, false);
        }
    }

    /** A message and what it tells of. */
    record Remark(String key, Object... args) {}
}
