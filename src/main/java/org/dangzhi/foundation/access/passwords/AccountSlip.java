package org.dangzhi.foundation.access.passwords;

import org.dangzhi.foundation.people.PersonName;

/** What is printed for one person to sign in with for the first time; the password stands nowhere afterwards. */
public record AccountSlip(PersonName person, String account, String password) {}
