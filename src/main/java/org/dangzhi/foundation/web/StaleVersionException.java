package org.dangzhi.foundation.web;

/** Exception answered with 409: somebody else changed it since the form was opened; nothing was stored. */
public final class StaleVersionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleVersionException() {
        super("changed meanwhile", null, false, false);
    }
}
