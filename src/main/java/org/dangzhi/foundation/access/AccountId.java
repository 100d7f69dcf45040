package org.dangzhi.foundation.access;

import java.util.UUID;
import org.dangzhi.foundation.office.TypedId;

/** An account: a sign-in name and its password, for one person in each office they work for. */
public record AccountId(UUID id) implements TypedId {}
