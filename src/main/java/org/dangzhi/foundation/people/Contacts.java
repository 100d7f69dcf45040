package org.dangzhi.foundation.people;

import java.util.List;

/** The telephone directory: persons of the office and contacts inside and outside, with their numbers. */
public interface Contacts {

    /**
     * Whose number fits, best first: the same number, numbers that begin or end so, numbers that contain it.
     *
     * <p>Numbers are shown in full: callers ask for {@code people.phone.read} first.
     *
     * @param typed at least three digits, in any writing; empty list for fewer
     */
    List<ContactMatch> matchingNumber(String typed, int limit);

    /** Whose name, pinyin, initials, unit or post fits, each with the first number; persons first. */
    List<ContactMatch> matching(String typed, int limit);

    ContactId add(NewContact contact);
}
