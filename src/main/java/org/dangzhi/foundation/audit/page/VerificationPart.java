package org.dangzhi.foundation.audit.page;

import java.util.List;

/** Page part with the result of a verification; {@code findings} is empty when everything is as it was written. */
public record VerificationPart(String links, List<Finding> findings) {

    /** @param entry address of the entry, empty when it is gone */
    public record Finding(String words, String what, String entry) {}
}
