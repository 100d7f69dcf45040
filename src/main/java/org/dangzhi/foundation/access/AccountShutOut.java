package org.dangzhi.foundation.access;

import org.dangzhi.foundation.office.OfficeEvent;
import org.dangzhi.foundation.office.OfficeId;

/**
 * An account's sessions were ended: by an administrator, by its owner, or by a new password. Heard in the same transaction:
 * whatever else lets it in ends with them.
 */
public record AccountShutOut(OfficeId office, AccountId account) implements OfficeEvent {}
