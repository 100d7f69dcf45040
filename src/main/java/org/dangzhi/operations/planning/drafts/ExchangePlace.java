package org.dangzhi.operations.planning.drafts;

import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.planning.problem.ProblemIds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: gives a place of a draft to somebody else, by a promise under which the draft is solved again as another one. */
@Service
@Transactional
class ExchangePlace {

    private static final int SECONDS = 15;

    private final DraftRepository drafts;
    private final DraftCommands commands;
    private final PinCommands pins;

    ExchangePlace(DraftRepository drafts, DraftCommands commands, PinCommands pins) {
        this.drafts = drafts;
        this.commands = commands;
        this.pins = pins;
    }

    /** @return the draft that comes of it; the one it was in stays as it is */
    Draft to(PersonId taker, DraftId id, Assignment place) {
        pins.set(drafts.of(id), place.by(ProblemIds.person(taker)), true);
        return drafts.of(commands.again(id, SECONDS));
    }
}
