package org.dangzhi.foundation.web;

/** What the person behind the running request may do. Answered by {@code access}. */
public interface Permits {

    boolean may(String permission);

    boolean signedIn();

    /** Shown name of the person; empty when nobody is signed in. */
    String name();

    /** Whether the account works for more than one office and may switch. */
    default boolean manyOffices() {
        return false;
    }
}
