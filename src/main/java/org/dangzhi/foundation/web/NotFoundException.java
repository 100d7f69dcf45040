package org.dangzhi.foundation.web;

/** Exception for an id that nothing has here; another office's things are nothing. Answered with 404. */
public class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFoundException() {
        super("not found", null, false, false);
    }
}
