package org.dangzhi.foundation.people.persons;

import java.time.LocalDate;
import org.dangzhi.foundation.web.Refusal;

public final class PersonRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private PersonRefused(String key, Object... args) {
        super(key, args);
    }

    static Refusal leftBeforeJoining(LocalDate left, LocalDate joined) {
        return new PersonRefused("people.left_before_joining", left.toString(), joined.toString()).at("until");
    }

    static Refusal unknownUnit() {
        return new PersonRefused("people.unit.unknown").at("unit");
    }
}
