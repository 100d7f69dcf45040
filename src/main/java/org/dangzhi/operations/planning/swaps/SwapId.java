package org.dangzhi.operations.planning.swaps;

import java.util.UUID;
import org.dangzhi.foundation.office.TypedId;

/** Id of a swap. */
record SwapId(UUID id) implements TypedId {}
