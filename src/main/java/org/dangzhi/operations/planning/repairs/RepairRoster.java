package org.dangzhi.operations.planning.repairs;

import java.time.LocalDate;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.planning.drafts.DraftCommands;
import org.dangzhi.operations.planning.drafts.DraftId;
import org.dangzhi.operations.planning.wishes.Wish;
import org.dangzhi.operations.planning.wishes.Wishes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody cannot come; notes their absence, and has the smallest change worked out. */
@Service
@Transactional
class RepairRoster {

    /** Days after the absence in which others may be moved, too. */
    private static final int AFTER = 7;

    private static final int SECONDS = 15;

    private final Wishes wishes;
    private final DraftCommands drafts;

    RepairRoster(Wishes wishes, DraftCommands drafts) {
        this.wishes = wishes;
        this.drafts = drafts;
    }

    /** What is no absence counts as illness. */
    DraftId begin(PersonId absentee, Wish.Kind sort, LocalDate from, LocalDate to) {
        wishes.add(Wish.absence(absentee, sort.absence() ? sort : Wish.Kind.ILL, from, to, ""));
        return drafts.repair(absentee, from, to.plusDays(AFTER), SECONDS);
    }
}
