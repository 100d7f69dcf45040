package org.dangzhi.foundation.access;

import org.dangzhi.foundation.web.Refusal;

/** Somebody was not let in. The words are the same whether the name is known or not. */
public class SignInRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    SignInRefused(String key, Object... args) {
        super(key, args);
        at("password");
    }
}
