package org.dangzhi.foundation.access;

import static org.springframework.web.context.request.RequestAttributes.SCOPE_REQUEST;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/** As whom the person of the running work acts and reads: as themselves, and for those whose place they take now. */
@Component
public class RepresentedPersons {

    private static final String REMEMBERED = RepresentedPersons.class.getName();

    private record Mine(PersonId person, List<PersonId> taken) {}

    private final People people;
    private final StandIns standIns;
    private final Clock clock;

    RepresentedPersons(People people, StandIns standIns, Clock clock) {
        this.people = people;
        this.standIns = standIns;
        this.clock = clock;
    }

    /** Those whose place the person takes now. Read once a request: lists, counts and the frame all ask. */
    public List<PersonId> taken() {
        var me = people.me();
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) return read(me);
        if (request.getAttribute(REMEMBERED, SCOPE_REQUEST) instanceof Mine known
                && known.person().equals(me)) return known.taken();
        var taken = read(me);
        request.setAttribute(REMEMBERED, new Mine(me, taken), SCOPE_REQUEST);
        return taken;
    }

    private List<PersonId> read(PersonId me) {
        return standIns.placesOf(me, clock.instant());
    }

    /** The person, and those whose place they take. */
    public List<UUID> own() {
        var ids = new ArrayList<UUID>();
        ids.add(people.me().id());
        taken().stream().map(PersonId::id).forEach(ids::add);
        return ids;
    }
}
