package org.dangzhi.foundation.audit.page;

import java.util.List;

/** What a walk along the chain found; {@code findings} is empty when everything is as it was written. */
public record ProofPart(String links, List<Finding> findings) {

    /** @param entry address of the entry, empty when it is gone */
    public record Finding(String words, String what, String entry) {}
}
