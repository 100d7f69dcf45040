package org.dangzhi.foundation.readings;

import org.dangzhi.foundation.office.OfficeEvent;
import org.dangzhi.foundation.office.OfficeId;
import org.dangzhi.foundation.people.PersonId;

/** Somebody confirmed to have read; once a person and reading. Kind and subject as it was published with. */
public record ReadingConfirmed(OfficeId office, ReadingId reading, PersonId person, String kind, String subject)
        implements OfficeEvent {}
