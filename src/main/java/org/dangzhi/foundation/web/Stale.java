package org.dangzhi.foundation.web;

/** Somebody else changed it since the form was opened; nothing was stored, and both versions are shown. */
public final class Stale extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Stale() {
        super("changed meanwhile", null, false, false);
    }
}
