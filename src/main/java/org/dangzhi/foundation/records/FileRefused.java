package org.dangzhi.foundation.records;

import java.io.IOException;
import org.dangzhi.foundation.web.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file that is not kept; said at the form's field {@code files}. */
public final class FileRefused extends Refusal {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FileRefused.class);
    private static final int TOO_LARGE = 413;
    private static final int AWAY = 503;

    private FileRefused(String key, Object... args) {
        super(key, args);
        at("files");
    }

    static FileRefused empty(String name) {
        return new FileRefused("records.refused.empty", name);
    }

    static FileRefused tooLarge(String name, int megabytes) {
        var refused = new FileRefused("records.refused.large", name, megabytes);
        refused.status(TOO_LARGE);
        return refused;
    }

    static FileRefused type(String name, String type) {
        return new FileRefused("records.refused.type", name, type);
    }

    static FileRefused damaged(String name) {
        return new FileRefused("records.refused.damaged", name);
    }

    /** The store cannot be reached, or its disk is full: nothing was kept, and later it may be. */
    static FileRefused storeAway(IOException cause) {
        LOG.error("The file store did not do what was asked.", cause);
        var refused = new FileRefused("records.refused.away");
        refused.status(AWAY);
        return refused;
    }

    static FileRefused infected(String name, String virus) {
        return new FileRefused("records.refused.infected", name, virus);
    }
}
