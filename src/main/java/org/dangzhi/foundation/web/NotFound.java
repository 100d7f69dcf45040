package org.dangzhi.foundation.web;

/** Nothing has that id here; another office's things are nothing. Answered with 404. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found", null, false, false);
    }
}
