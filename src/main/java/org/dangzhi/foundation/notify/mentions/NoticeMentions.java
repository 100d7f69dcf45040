package org.dangzhi.foundation.notify.mentions;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dangzhi.foundation.access.RoleHolders;
import org.dangzhi.foundation.notify.Notice;
import org.dangzhi.foundation.notify.Notices;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonName;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** {@link Mentions} that tells by {@link Notices}. The notice says where and never what: who may not read it learns nothing. */
@Service
class NoticeMentions implements Mentions {

    /** Where everybody reads their notices: there is nothing more to open for whoever may not read the text. */
    private static final String BELL = "/notices";

    private final People people;
    private final RoleHolders holders;
    private final Notices notices;
    private final MentionRows rows;

    NoticeMentions(People people, RoleHolders holders, Notices notices, MentionRows rows) {
        this.people = people;
        this.holders = holders;
        this.notices = notices;
        this.rows = rows;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PersonId> named(String text) {
        if (text.indexOf('@') < 0 && text.indexOf('＠') < 0) return List.of(); // few texts name anybody
        return people.lookup().mentioned(text).stream().map(PersonName::id).toList();
    }

    @Override
    @Transactional
    public void tell(UUID subject, List<PersonId> named, MentionPlace place) {
        var by = OfficeContext.actor().person().map(PersonId::new);
        if (named.isEmpty() || by.isEmpty()) return;
        var to = rows.keepNew(subject, named).stream()
                .filter(person -> !person.equals(by.get()))
                .collect(Collectors.partitioningBy(reader(place)));
        var words = List.of(people.name(by.get()).name(), Notice.word(place.word()));
        tell(words, place.address(), to.getOrDefault(true, List.of()));
        tell(words, BELL, to.getOrDefault(false, List.of()));
    }

    private Predicate<PersonId> reader(MentionPlace place) {
        var permitted = holders.withPermissions(Set.of(place.permission())).getOrDefault(place.permission(), List.of());
        return person -> permitted.contains(person) || place.party().test(person);
    }

    private void tell(List<String> words, String address, List<PersonId> to) {
        notices.tell(new Notice("notify.notice.mentioned", words, address, to, Urgency.NORMAL));
    }
}
