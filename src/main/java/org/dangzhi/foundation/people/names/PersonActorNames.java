package org.dangzhi.foundation.people.names;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dangzhi.foundation.audit.ActorNames;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.springframework.stereotype.Component;

/** {@link ActorNames} from the persons behind the trail's ids. */
@Component
class PersonActorNames implements ActorNames {

    private static final int MOST = 50;

    private final People people;

    PersonActorNames(People people) {
        this.people = people;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> persons) {
        return people.names(persons.stream().map(PersonId::new).toList()).entrySet().stream()
                .collect(Collectors.toMap(
                        named -> named.getKey().id(), named -> named.getValue().shown()));
    }

    @Override
    public List<UUID> matching(String typed) {
        return people.matching(typed, MOST).stream()
                .map(found -> found.id().id())
                .toList();
    }
}
