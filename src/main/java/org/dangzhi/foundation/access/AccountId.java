package org.dangzhi.foundation.access;

import java.util.UUID;
import org.dangzhi.foundation.office.Id;

/** An account: a sign-in name and its password, for one person in each office he works for. */
public record AccountId(UUID id) implements Id {}
