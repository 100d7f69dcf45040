package org.dangzhi.foundation.office;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** An office as others show it. {@code parent} is empty for the topmost. */
public record OfficeInfo(OfficeId id, @Nullable OfficeId parent, String name, String shortName, ZoneId zone) {}
