package org.dangzhi.foundation.notify.sending;

/** Exception: a message did not get out, with a key of the bundle and a detail, neither of which holds a secret. */
public class MessageNotSentException extends Exception {

    /** Key: the other side takes no more for a while. */
    public static final String TOO_MANY = "notify.error.tooMany";

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String detail;

    public MessageNotSentException(String key, String detail) {
        super(key + " " + detail);
        this.key = key;
        this.detail = detail;
    }

    public String key() {
        return key;
    }

    /** A server's own words or a number; may be empty. */
    public String detail() {
        return detail;
    }
}
