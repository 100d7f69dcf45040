package org.dangzhi.foundation.access;

import org.dangzhi.foundation.office.OfficeEvent;
import org.dangzhi.foundation.office.OfficeId;
import org.dangzhi.foundation.people.PersonId;

/** Somebody is to stand in for another, and has yet to accept it. Heard in the same transaction. */
public record StandInAsked(OfficeId office, PersonId absent, PersonId standIn) implements OfficeEvent {}
