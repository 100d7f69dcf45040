package org.dangzhi.foundation.audit;

import java.util.List;

/**
 * What a walk along the chain found.
 *
 * @param links how many were walked
 * @param findings in the order of the chain, cut off after 200; empty when all is as it was written
 */
public record ChainReport(long links, List<ChainFinding> findings) {

    public boolean sound() {
        return findings.isEmpty();
    }
}
