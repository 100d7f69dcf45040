package org.dangzhi.foundation.notify.sending;

/** Why a message did not get out, as a key of the bundle and a detail; neither holds a secret. */
public class SendFailed extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String detail;

    public SendFailed(String key, String detail) {
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
