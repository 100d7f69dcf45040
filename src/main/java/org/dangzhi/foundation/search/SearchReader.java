package org.dangzhi.foundation.search;

import java.util.Collection;
import java.util.UUID;

/**
 * Port: the ids as which the person asking may read, such as the own one, those stood in for, the own unit. An
 * entry lists who may read it; a match makes the hit visible, exactly where its page opens.
 */
public interface SearchReader {

    /** Empty when nobody is signed in, or they may not open such pages at all. */
    Collection<UUID> ids();
}
