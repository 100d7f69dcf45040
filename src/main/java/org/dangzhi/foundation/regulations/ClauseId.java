package org.dangzhi.foundation.regulations;

import java.util.UUID;
import org.dangzhi.foundation.office.TypedId;

/** Id of a clause; a clause that is corrected keeps it, a copy in the next edition has its own. */
public record ClauseId(UUID id) implements TypedId {}
