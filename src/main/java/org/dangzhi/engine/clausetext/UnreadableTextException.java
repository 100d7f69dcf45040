package org.dangzhi.engine.clausetext;

import java.util.List;

/** Exception for a file whose words we cannot read; its message is safe to show, nothing of the file was kept. */
public final class UnreadableTextException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why; the file's name is the first argument of each. */
    public enum Reason {
        EMPTY,
        /** More bytes than we take; second argument: the most, in megabytes. */
        TOO_LARGE,
        /** Unpacks to more than a text can need. */
        INFLATES,
        /** More lines than a regulation has; second argument: the most. */
        TOO_LONG,
        /** Asks for a password. */
        ENCRYPTED,
        DAMAGED,
        /** Word before 2007, .wps: to be saved as .docx first. */
        OLD_WORD,
        /** Pictures of pages: to be recognised as text first. */
        SCANNED,
        /** A PDF whose letters say nothing of what they mean. */
        GARBLED,
        /** Neither .docx nor PDF nor plain text. */
        OTHER_TYPE
    }

    private final Reason reason;
    private final transient Object[] args;

    private UnreadableTextException(Reason reason, Object... args) {
        super("%s: %s".formatted(reason, List.of(args)), null, false, false);
        this.reason = reason;
        this.args = args;
    }

    public static UnreadableTextException because(Reason reason, String fileName) {
        return new UnreadableTextException(reason, fileName);
    }

    static UnreadableTextException tooLarge(String fileName, int mostMegabytes) {
        return new UnreadableTextException(Reason.TOO_LARGE, fileName, mostMegabytes);
    }

    static UnreadableTextException tooLong(String fileName, int mostLines) {
        return new UnreadableTextException(Reason.TOO_LONG, fileName, mostLines);
    }

    public Reason reason() {
        return reason;
    }

    /** The file's name first; what follows is said at the reason. */
    public Object[] args() {
        return args.clone();
    }
}
