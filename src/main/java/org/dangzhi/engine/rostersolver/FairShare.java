package org.dangzhi.engine.rostersolver;

import java.util.List;

/**
 * How evenly one kind of duty is shared.
 *
 * @param fairness id of the kind
 * @param rows by person, in the order of the problem
 * @param spread most beyond the share minus fewest, in hundredths of a shift
 * @param best the least spread that arithmetic allows, in hundredths of a shift
 */
public record FairShare(String fairness, List<Row> rows, long spread, long best) {

    /**
     * @param count in this roster
     * @param share what would be theirs, in shifts
     * @param carried what they brought along, in shifts beyond their share
     * @param balance {@code carried + count - share}, in shifts: what they take along
     */
    public record Row(String person, int count, double share, double carried, double balance) {}
}
