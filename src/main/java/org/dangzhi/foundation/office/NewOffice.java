package org.dangzhi.foundation.office;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What is known of an office before it is founded. */
public record NewOffice(@Nullable OfficeId parent, String name, String shortName, ZoneId zone) {}
