package org.dangzhi.foundation.notify;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.dangzhi.foundation.people.PersonId;

/**
 * What is told, as a message key, so that each reads it in their own language.
 *
 * @param key in the telling module's bundle
 * @param args plain texts; {@link #at} for a time and {@link #word} for a word from the bundles
 * @param address where it leads, beginning with {@code /}
 * @param to nobody may be among them twice; empty tells nobody
 */
public record Notice(String key, List<String> args, String address, Collection<PersonId> to, Urgency urgency) {

    /** An argument that reads as a time in its reader's language: 今天 16:42. */
    public static String at(Instant time) {
        return NoticeWords.AT + time;
    }

    /** An argument that is a word of a bundle, in its reader's language. */
    public static String word(String key) {
        return NoticeWords.WORD + key;
    }
}
