package org.dangzhi.foundation.access;

import org.dangzhi.foundation.web.Refusal;

/** A change of accounts, roles or stand-ins that the rules of separate duties or the office's walls forbid. */
public class AccessRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public AccessRefused(String key, Object... args) {
        super(key, args);
    }
}
