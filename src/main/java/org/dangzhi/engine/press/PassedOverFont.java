package org.dangzhi.engine.press;

import java.nio.file.Path;

/** Font file that cannot be used for printing, and why. */
public record PassedOverFont(Path path, Reason reason) {

    /** Each has its words where fonts are shown. */
    public enum Reason {
        DAMAGED,
        EMBEDDING_FORBIDDEN
    }
}
