package org.dangzhi.foundation.search;

import java.util.Collection;
import java.util.UUID;

/** As whom the asking person reads: himself, the units he belongs to, those he stands in for. Beans; all are asked. */
public interface Reader {

    /** Empty when nobody is signed in. */
    Collection<UUID> ids();
}
