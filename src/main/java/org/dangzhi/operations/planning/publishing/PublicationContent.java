package org.dangzhi.operations.planning.publishing;

import java.util.List;
import org.dangzhi.foundation.notify.NoticeId;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.planning.RosterRefused.NamedShift;
import org.jspecify.annotations.Nullable;

/**
 * What a publication put, whom it told, and what came after it.
 *
 * @param shifts by day
 * @param notices by which it told people
 * @param later number of the newest later one that stands and touches one of its days; absent for none
 * @param swap the first of one of its shifts that somebody asked for since then: they go by what they saw
 */
record PublicationContent(
        List<PublishedShift> shifts,
        List<NoticeId> notices,
        @Nullable Integer later,
        @Nullable SwapRequest swap) {

    /** Who asked for a swap of which shift. */
    record SwapRequest(PersonId by, NamedShift shift) {}
}
