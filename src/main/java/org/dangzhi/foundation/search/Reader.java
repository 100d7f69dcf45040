package org.dangzhi.foundation.search;

import java.util.Collection;
import java.util.UUID;

/**
 * As whom the asking person reads what names its readers: himself, those he stands in for, his unit where he may read its
 * things. Answered by the module whose pages those are, so that a hit appears exactly where its page opens.
 */
public interface Reader {

    /** Empty when nobody is signed in, or he may not open such pages at all. */
    Collection<UUID> ids();
}
