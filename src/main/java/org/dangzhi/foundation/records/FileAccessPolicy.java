package org.dangzhi.foundation.records;

import java.util.UUID;

/** Policy of who may read the files of one kind of holder besides those with the files' permission; one bean a kind. */
public interface FileAccessPolicy {

    /** As in {@link FileHolder}: {@code work.item}. */
    String kind();

    /** Whether the person asking may read what the files hang on. */
    boolean mayRead(UUID holder);
}
