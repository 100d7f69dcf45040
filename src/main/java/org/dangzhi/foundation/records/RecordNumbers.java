package org.dangzhi.foundation.records;

import java.util.List;

/** Front door to numbers (编号) without gaps, by office, kind and year. */
public interface RecordNumbers {

    /**
     * The next number, for example {@code 2026-1126}. Given in the caller's transaction: rolled back, the number is
     * free again; others of that office and kind wait until it ends.
     *
     * @param kind {@code module.thing}
     */
    String next(String kind);

    /** The next number of a year: for papers of an earlier one, entered later or imported. */
    String next(String kind, int year);

    /** The next numbers of a year, as many as there are papers: for imports. */
    List<String> next(String kind, int year, int count);
}
