package org.dangzhi.operations.planning;

import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.foundation.web.NotFound;
import org.dangzhi.operations.duty.Rostering;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pins a place of a draft to whoever has it, or frees it again. */
@Service
@Transactional
class Promises {

    private final Pins pins;
    private final Rostering rostering;

    Promises(Pins pins, Rostering rostering) {
        this.pins = pins;
        this.rostering = rostering;
    }

    /** @throws NotFound (404) for a day, shift or place that the draft does not have */
    void set(Draft draft, Assignment place, boolean pinned) {
        if (place.day().isBefore(draft.from()) || place.day().isAfter(draft.to())) throw new NotFound();
        var post = Names.known(place);
        var kind = rostering.kinds().stream()
                .filter(one -> place.shift().equals(Names.WHOLE_DAY)
                        || Names.shift(one.id()).equals(place.shift()))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (pinned) pins.put(new Pin(place.day(), kind.id(), post, Names.person(place.person())));
        else pins.take(place.day(), kind.id(), post);
    }
}
