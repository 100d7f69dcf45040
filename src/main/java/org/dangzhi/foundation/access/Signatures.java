package org.dangzhi.foundation.access;

import org.dangzhi.foundation.people.PersonId;

/** A signature asks the signer's password again: who sits at the desk is not always who is signed in there. */
public interface Signatures {

    /**
     * Passes when the password is the signer's. A wrong one counts towards their lock-out, also when the caller's
     * transaction is rolled back.
     *
     * @throws SignatureRefused at the field {@code password}: wrong, locked out, or the signer has no account
     */
    void confirm(PersonId signer, String password);
}
