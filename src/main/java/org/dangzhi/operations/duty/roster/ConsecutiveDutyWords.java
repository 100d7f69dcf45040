package org.dangzhi.operations.duty.roster;

import java.util.Collection;
import java.util.List;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.ConsecutiveDuty;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Words for somebody in two shifts that follow each other: who, which two, and what it means for the handover. */
@NamedInterface("roster")
@Component
public class ConsecutiveDutyWords {

    private final People people;
    private final Texts texts;
    private final TimeWords times;

    ConsecutiveDutyWords(People people, Texts texts, TimeWords times) {
        this.people = people;
        this.texts = texts;
        this.times = times;
    }

    /** A sentence for each of the first, and one for how many more there are. */
    public List<String> of(List<ConsecutiveDuty> found, int most) {
        return texts.shortened(of(found), most, "duty.consecutive.more");
    }

    /** A sentence for each. */
    public List<String> of(Collection<ConsecutiveDuty> found) {
        if (found.isEmpty()) return List.of();
        var names = people.names(
                found.stream().map(ConsecutiveDuty::person).distinct().toList());
        return found.stream()
                .map(one -> texts.t(
                        "duty.consecutive",
                        PersonName.nameOf(one.person(), names),
                        place(one.leaving()),
                        place(one.coming())))
                .toList();
    }

    private String place(ConsecutiveDuty.Place place) {
        return times.day(place.day()) + " " + place.shift() + " "
                + texts.t(place.post().word());
    }
}
