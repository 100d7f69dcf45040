package org.dangzhi.foundation.readings;

import java.util.Collection;
import java.util.List;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.UnitId;

/** Port to the audience of a reading when nobody is named: those who can sign in. */
public interface ReadingAudience {

    /** Everybody in the office, by precedence. */
    List<PersonId> everybody();

    /** The people of these units and of the units below them; empty for no unit. */
    List<PersonId> units(Collection<UnitId> units);
}
