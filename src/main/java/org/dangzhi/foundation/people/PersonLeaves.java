package org.dangzhi.foundation.people;

import java.time.LocalDate;
import org.dangzhi.foundation.office.OfficeEvent;
import org.dangzhi.foundation.office.OfficeId;

/**
 * Somebody's last day was set, or moved. Heard in the same transaction by whatever hangs on persons: what they would have
 * done later becomes open there, and stands before whoever fills it.
 *
 * @param lastDay on which they still work; may lie in the past
 */
public record PersonLeaves(OfficeId office, PersonId person, LocalDate lastDay) implements OfficeEvent {}
