package org.dangzhi.foundation.search;

import java.util.Collection;
import java.util.UUID;

/**
 * Port to as whom the asking person reads: themselves, those they stand in for, their unit where they may read its
 * things. Answered by the module whose pages those are, so that a hit appears exactly where its page opens.
 */
public interface SearchReader {

    /** Empty when nobody is signed in, or they may not open such pages at all. */
    Collection<UUID> ids();
}
