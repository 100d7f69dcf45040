package org.dangzhi.foundation.search;

import java.util.List;
import java.util.UUID;

/**
 * Port to the numbers of persons among the hits, so that whoever looks for a person calls from there. Beans; all are asked,
 * each takes one statement at most.
 */
@FunctionalInterface
public interface HitPhones {

    /**
     * Number of one hit.
     *
     * @param number as people write it
     * @param digits that are dialled
     */
    record Phone(UUID hit, String number, String digits) {}

    /** One of each hit that has any and whose number the asking person may see. */
    List<Phone> of(List<SearchHit> hits);
}
