package org.dangzhi.foundation.notify.receipts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dangzhi.foundation.access.RoleHolders;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.notify.preferences.DeliveryChannelQuery;
import org.dangzhi.foundation.people.PersonId;
import org.springframework.stereotype.Component;

/** Query of the ways by which persons would be told now: the bell, if they may sign in, and channels outside. */
@Component
public class NoticeWayQuery {

    private static final String BELL = "notify.way.bell";

    private final DeliveryChannelQuery channels;
    private final RoleHolders members;

    NoticeWayQuery(DeliveryChannelQuery channels, RoleHolders members) {
        this.channels = channels;
        this.members = members;
    }

    /** An entry for each person: message keys of the words for their ways; none for whom nothing reaches. */
    public Map<PersonId, List<String>> of(Collection<PersonId> persons, Urgency urgency) {
        var ways = new LinkedHashMap<PersonId, List<String>>();
        persons.forEach(person -> ways.put(person, new ArrayList<>()));
        members.all().forEach(member -> add(ways, member, BELL));
        channels.of(persons.stream().map(PersonId::id).toList(), urgency)
                .forEach((channel, reached) ->
                        reached.forEach(person -> add(ways, new PersonId(person), "notify.channel." + channel)));
        return ways;
    }

    private static void add(Map<PersonId, List<String>> ways, PersonId person, String way) {
        var known = ways.get(person);
        if (known != null) known.add(way);
    }
}
