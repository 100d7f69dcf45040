package org.dangzhi.operations.planning.problem;

import java.time.LocalDate;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftKindId;

/** A place that was promised to somebody. */
public record Pin(LocalDate day, ShiftKindId kind, DutyPost post, PersonId person) {}
