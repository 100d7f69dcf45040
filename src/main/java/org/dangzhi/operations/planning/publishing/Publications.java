package org.dangzhi.operations.planning.publishing;

import java.time.Clock;
import java.util.List;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.web.LiveUpdates;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.operations.planning.RosterRefused;
import org.dangzhi.operations.planning.drafts.Draft;
import org.springframework.stereotype.Component;

/** Numbers each publication of a roster, keeps what it puts and tells everybody whom it concerns; also of its end. */
@Component
class Publications {

    private final PublicationRows rows;
    private final PublicationContentRows contents;
    private final PublicationNotices notices;
    private final People people;
    private final LiveUpdates live;
    private final Clock clock;

    Publications(
            PublicationRows rows,
            PublicationContentRows contents,
            PublicationNotices notices,
            People people,
            LiveUpdates live,
            Clock clock) {
        this.rows = rows;
        this.contents = contents;
        this.notices = notices;
        this.people = people;
        this.live = live;
        this.clock = clock;
    }

    /** Of a repair, which has no number, those whom it affects are told by {@link RosterGuard}. */
    void recordAndTell(Draft draft, List<PublishedShift> shifts) {
        live.changed("planning.draft", draft.id().id());
        if (draft.repair()) return;
        boolean again = rows.newest(draft.from(), draft.to()).isPresent();
        int number = rows.insert(draft.from(), draft.to(), draft.id(), people.me(), clock.instant());
        contents.insert(number, shifts);
        notices.published(rows.of(number), again, shifts);
    }

    /**
     * Of two who take the same one back at once the second waits for the first, and is then told so.
     *
     * @throws NotFoundException (404) if there is none of that number
     * @throws RosterRefused (422) for one that was taken back before
     */
    Publication takeBack(int number) {
        var publication = rows.of(number);
        if (rows.withdraw(number, people.me(), clock.instant())) return publication;
        var before = rows.of(number);
        if (before.withdrawnBy() == null || before.withdrawnAt() == null) throw new NotFoundException();
        throw RosterRefused.takenBack(number, before.withdrawnBy(), before.withdrawnAt());
    }

    void tellTakenBack(Publication publication) {
        var draft = publication.draft();
        if (draft != null) live.changed("planning.draft", draft.id());
        notices.takenBack(
                publication,
                rows.newest(publication.fromDay(), publication.toDay()).isPresent());
    }
}
