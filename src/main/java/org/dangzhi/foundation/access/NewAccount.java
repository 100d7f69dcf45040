package org.dangzhi.foundation.access;

import java.util.Set;
import org.dangzhi.foundation.people.PersonId;

/**
 * What is known of an account before it is opened.
 *
 * @param name to sign in with: small letters, digits, {@code . _ -}, beginning with a letter
 * @param changeIt whether the password is asked to be changed at the first sign-in, for another person knows it
 */
public record NewAccount(String name, String password, PersonId person, Set<String> roles, boolean changeIt) {

    /** An account whose owner chose the password themselves. */
    public NewAccount(String name, String password, PersonId person, Set<String> roles) {
        this(name, password, person, roles, false);
    }
}
