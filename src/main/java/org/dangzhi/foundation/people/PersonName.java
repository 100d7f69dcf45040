package org.dangzhi.foundation.people;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person as lists show them: the name stands with the post.
 *
 * @param post empty when they have none
 * @param phone their first number, for who has to ring them: shown to whoever may read numbers; empty where none is known
 * @param unit the unit's short name; empty when they belong to none
 */
public record PersonName(PersonId id, String name, String post, String unit, String phone) {

    /** Of whom no number is asked. */
    public PersonName(PersonId id, String name, String post, String unit) {
        this(id, name, post, unit, "");
    }

    /** {@code 张建林 副总经理}; the name alone for a person without a post. */
    public String shown() {
        return post.isEmpty() ? name : name + " " + post;
    }

    /** {@code 办公室 值班长}: unit and post, whichever there is of them. */
    public String place() {
        return (unit + " " + post).strip();
    }

    /** The name of one of them; empty for nobody, and for whom the office does not know. */
    public static String nameOf(@Nullable PersonId person, Map<PersonId, PersonName> names) {
        return of(person, names).map(PersonName::name).orElse("");
    }

    /** As {@link #shown} of one of them; empty for nobody, and for whom the office does not know. */
    public static String shownOf(@Nullable PersonId person, Map<PersonId, PersonName> names) {
        return of(person, names).map(PersonName::shown).orElse("");
    }

    private static Optional<PersonName> of(@Nullable PersonId person, Map<PersonId, PersonName> names) {
        return Optional.ofNullable(person).map(names::get);
    }
}
