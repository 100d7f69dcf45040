package org.dangzhi.foundation.office;

import java.util.UUID;

/** An office: a company's duty room, a plant's. */
public record OfficeId(UUID id) implements TypedId {

    /** What belongs to no office (the installation itself) is chained in the audit under this one. */
    public static final OfficeId NONE = new OfficeId(new UUID(0, 0));
}
