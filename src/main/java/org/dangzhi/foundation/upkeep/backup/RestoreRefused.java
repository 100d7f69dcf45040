package org.dangzhi.foundation.upkeep.backup;

/** Why a backup is not restored, in a sentence for the person at the command line. Nothing was changed. */
public final class RestoreRefused extends RuntimeException {

    RestoreRefused(String message) {
        super(message);
    }
}
