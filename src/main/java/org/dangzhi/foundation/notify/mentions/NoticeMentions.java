package org.dangzhi.foundation.notify.mentions;

import java.util.List;
import java.util.UUID;
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

    private final People people;
    private final Notices notices;
    private final MentionRows rows;

    NoticeMentions(People people, Notices notices, MentionRows rows) {
        this.people = people;
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
    public void tell(UUID subject, List<PersonId> named, String where, String address) {
        var by = OfficeContext.actor().person().map(PersonId::new);
        if (named.isEmpty() || by.isEmpty()) return;
        var to = rows.keepNew(subject, named).stream()
                .filter(person -> !person.equals(by.get()))
                .toList();
        var writer = people.name(by.get()).name();
        notices.tell(new Notice(
                "notify.notice.mentioned", List.of(writer, Notice.word(where)), address, to, Urgency.NORMAL));
    }
}
