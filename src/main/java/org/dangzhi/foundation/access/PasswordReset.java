package org.dangzhi.foundation.access;

import org.dangzhi.foundation.office.OfficeEvent;
import org.dangzhi.foundation.office.OfficeId;
import org.dangzhi.foundation.people.PersonId;

/**
 * An administrator gave an account a new password. Heard in the same transaction.
 *
 * @param person whose account it is
 * @param by who did it
 */
public record PasswordReset(OfficeId office, PersonId person, PersonId by) implements OfficeEvent {}
