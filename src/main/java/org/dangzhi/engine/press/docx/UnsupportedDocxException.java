package org.dangzhi.engine.press.docx;

/** Exception for a file that is no Word document we open. */
public final class UnsupportedDocxException extends Exception {

    private static final long serialVersionUID = 1;

    /** Why; whoever shows it has words for each. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        NOT_WORD,
        OLD_WORD,
        MACROS,
        TEMPLATE_TYPE,
        DAMAGED,
        INFLATES
    }

    private final Reason reason;

    UnsupportedDocxException(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
    }

    UnsupportedDocxException(Reason reason, Exception cause) {
        super(reason + ": " + cause.getMessage(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
