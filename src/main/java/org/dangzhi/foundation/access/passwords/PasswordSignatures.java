package org.dangzhi.foundation.access.passwords;

import org.dangzhi.foundation.access.AccountRows;
import org.dangzhi.foundation.access.SignatureRefused;
import org.dangzhi.foundation.access.Signatures;
import org.dangzhi.foundation.access.passwords.PasswordCheck.Subject;
import org.dangzhi.foundation.people.PersonId;
import org.springframework.stereotype.Service;

/** Signs by the password of the account that the signer has in this office. */
@Service
class PasswordSignatures implements Signatures {

    private final AccountRows accounts;
    private final PasswordCheck check;

    PasswordSignatures(AccountRows accounts, PasswordCheck check) {
        this.accounts = accounts;
        this.check = check;
    }

    @Override
    public void confirm(PersonId signer, String password) {
        var account = accounts.of(signer)
                .filter(found -> !found.locked())
                .orElseThrow(() -> new SignatureRefused("access.signature.none"));
        check.pass(Subject.signing(account), password, SignatureRefused::new);
    }
}
