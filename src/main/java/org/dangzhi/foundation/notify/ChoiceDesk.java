package org.dangzhi.foundation.notify;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.dangzhi.foundation.notify.sending.Channel;
import org.dangzhi.foundation.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a person's choice of channels, and his address. */
@Component
class ChoiceDesk {

    private final JdbcClient jdbc;
    private final Choices choices;

    ChoiceDesk(JdbcClient jdbc, Choices choices) {
        this.jdbc = jdbc;
        this.choices = choices;
    }

    Map<Urgency, Set<Channel>> choices(PersonId person) {
        return choices.of(person.id());
    }

    /** Empty when none is known. */
    String email(PersonId person) {
        return jdbc.sql("select email from notify.address where person_id = :person")
                .param("person", person.id())
                .query((row, n) -> row.getString("email"))
                .optional()
                .orElse("");
    }

    /** Empty when none is known. */
    String phone(PersonId person) {
        return jdbc.sql("select coalesce(mobile, '') as phone from people.name_of where id = :person")
                .param("person", person.id())
                .query((row, n) -> row.getString("phone"))
                .optional()
                .orElse("");
    }

    /** @param boxes that are ticked, {@code ALARM:EMAIL}; an empty e-mail forgets the address */
    @Transactional
    public void choose(PersonId person, String email, Collection<String> boxes) {
        setEmail(person, email);
        for (var urgency : Urgency.values()) {
            var wanted = EnumSet.noneOf(Channel.class);
            Arrays.stream(Channel.values())
                    .filter(channel -> boxes.contains(urgency + ":" + channel))
                    .forEach(wanted::add);
            choices.choose(person.id(), urgency, wanted);
        }
    }

    @Transactional
    public void setEmail(PersonId person, String email) {
        if (email.isEmpty())
            jdbc.sql("delete from notify.address where person_id = :person")
                    .param("person", person.id())
                    .update();
        else jdbc.sql("""
                            insert into notify.address (person_id, email) values (:person, :email)
                            on conflict (office_id, person_id) do update set email = excluded.email
                            """).param("person", person.id()).param("email", email).update();
    }
}
