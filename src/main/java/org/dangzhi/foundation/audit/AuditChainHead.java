package org.dangzhi.foundation.audit;

import java.time.LocalDate;
import java.util.Optional;

/** Port to the last link of a day's audit chain. Printed on the duty log, it anchors the chain on paper. */
public interface AuditChainHead {

    /**
     * The head of the current office's chain when that day ended, or now, if the day is still running.
     *
     * @return empty while nothing was chained up to then
     */
    Optional<DayHead> of(LocalDate day);

    /**
     * One link.
     *
     * @param number its place in the office's chain, from 1
     * @param hash 64 hexadecimal digits
     */
    record DayHead(long number, String hash) {

        /** The first sixteen digits, in fours: what a person can compare with paper. */
        public String shown() {
            return hash.substring(0, 16).replaceAll("(.{4})(?=.)", "$1 ");
        }
    }
}
