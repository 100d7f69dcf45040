package org.dangzhi.foundation.api;

import org.dangzhi.foundation.web.Refusal;

/** A request of another system was not let through. */
class TokenRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    TokenRefused(int status, String key, Object... args) {
        super(key, args);
        status(status);
    }
}
