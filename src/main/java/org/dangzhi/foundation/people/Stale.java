package org.dangzhi.foundation.people;

/** Somebody else changed it since the form was opened; nothing was stored, and both versions are shown. */
final class Stale extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Stale() {
        super("changed meanwhile", null, false, false);
    }
}
