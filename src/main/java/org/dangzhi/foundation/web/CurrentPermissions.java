package org.dangzhi.foundation.web;

/** Front door to the permissions of the person behind the running request. Answered by {@code access}. */
public interface CurrentPermissions {

    boolean may(String permission);

    boolean signedIn();

    /** Shown name of the person; empty when nobody is signed in. */
    String name();

    /** Whether the account works for more than one office and may switch. */
    default boolean manyOffices() {
        return false;
    }
}
