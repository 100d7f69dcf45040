package org.dangzhi.foundation.upkeep.backup;

/** Exception: why a backup is not restored, in a sentence for the person at the command line. Nothing was changed. */
public final class RestoreException extends RuntimeException {

    RestoreException(String message) {
        super(message);
    }
}
