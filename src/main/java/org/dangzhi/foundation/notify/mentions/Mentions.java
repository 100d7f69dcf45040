package org.dangzhi.foundation.notify.mentions;

import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;

/**
 * Front door to mentions. Texts stay as they were typed; whom they name is kept beside them, as persons, and can be
 * joined as {@code notify.mentioned_in}.
 */
public interface Mentions {

    /** Those whom a text names with an @ and one name alone; nobody without one. */
    List<PersonId> named(String text);

    /**
     * Keeps whom a text names and tells each of them once, also where the text is put right later; not whoever writes it,
     * nor whoever does not want to know.
     *
     * @param subject id of the text
     * @param where word of a bundle for the kind of text: {@code 值班日志}
     * @param address where the text is read, by those who may
     */
    void tell(UUID subject, List<PersonId> named, String where, String address);
}
