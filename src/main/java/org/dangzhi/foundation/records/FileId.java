package org.dangzhi.foundation.records;

import java.util.UUID;
import org.dangzhi.foundation.office.TypedId;

/** A stored file; foreign keys to {@code records.file} are welcome. */
public record FileId(UUID id) implements TypedId {}
