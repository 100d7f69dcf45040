package org.dangzhi.foundation.access;

import org.dangzhi.foundation.office.OfficeEvent;
import org.dangzhi.foundation.office.OfficeId;

/**
 * An administrator ended an account's sessions. Heard in the same transaction: whatever else lets it in ends with them.
 */
public record AccountShutOut(OfficeId office, AccountId account) implements OfficeEvent {}
