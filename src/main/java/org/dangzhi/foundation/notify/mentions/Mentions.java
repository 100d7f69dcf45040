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
     * nor whoever does not want to know. Whoever may not read it learns who and where, and is led no farther.
     *
     * @param subject id of the text
     */
    void tell(UUID subject, List<PersonId> named, MentionPlace place);
}
