package org.dangzhi.foundation.notify.mentions;

import java.util.function.Predicate;
import org.dangzhi.foundation.people.PersonId;

/**
 * Where a text that names people stands, and who may read it there.
 *
 * @param word word of a bundle for the kind of text: {@code 值班日志}
 * @param address where the text is read
 * @param permission whoever holds it reads all texts of the kind
 * @param party whether somebody reads this one without it, for they have part in it
 */
public record MentionPlace(String word, String address, String permission, Predicate<PersonId> party) {

    /** Of a kind that is read by permission alone. */
    public static MentionPlace readWith(String permission, String word, String address) {
        return new MentionPlace(word, address, permission, person -> false);
    }
}
