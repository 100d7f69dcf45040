package org.dangzhi.operations.planning;

import java.time.LocalDate;
import java.util.List;
import org.dangzhi.foundation.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Front door to where those on the roster are: who has said to be away on a day, and until when. */
public interface Whereabouts {

    /** Leaders, then officers, each in the order of precedence; empty where nobody stands on the roster. */
    List<Presence> on(LocalDate day);

    /** Why somebody is away for whole days. */
    enum Away {
        LEAVE,
        TRAVEL,
        ILL
    }

    /**
     * One person of the roster.
     *
     * @param phone under which they are reached; empty when none is known
     * @param away absent while nothing is known, which is not the same as being there
     * @param until the last day away
     */
    record Presence(
            PersonId person,
            String name,
            String post,
            String phone,
            RosterPart part,
            @Nullable Away away,
            @Nullable LocalDate until) {}
}
