package org.dangzhi.foundation.people;

import java.util.UUID;

/**
 * One number of a person or contact that fits what was typed.
 *
 * @param number as it is shown
 * @param label of the number; may be empty
 */
public record ContactMatch(Kind kind, UUID id, String name, String unit, String post, String number, String label) {

    public enum Kind {
        PERSON,
        CONTACT
    }

    public String address() {
        return (kind == Kind.PERSON ? "/people/" : "/contacts/") + id;
    }
}
