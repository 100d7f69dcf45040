package org.dangzhi.foundation.access;

import org.dangzhi.foundation.web.Refusal;

/** A password given as signature does not sign: wrong, locked out, or no account. */
public class SignatureRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public SignatureRefused(String key, Object... args) {
        super(key, args);
        at("password");
    }
}
