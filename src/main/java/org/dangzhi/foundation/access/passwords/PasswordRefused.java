package org.dangzhi.foundation.access.passwords;

import org.dangzhi.foundation.web.Refusal;

/** A new password breaks the office's rules; the words name the rule and by how much. */
public class PasswordRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    PasswordRefused(String key, Object... args) {
        super(key, args);
        at("fresh");
    }
}
