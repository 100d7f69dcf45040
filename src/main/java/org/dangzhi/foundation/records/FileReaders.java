package org.dangzhi.foundation.records;

import java.util.UUID;

/**
 * Says who may read the files of one kind of holder besides those who hold the files' permission; a bean of the module
 * that owns the kind.
 */
public interface FileReaders {

    /** As in {@link Holder}: {@code work.item}. */
    String kind();

    /** Whether the person asking may read what the files hang on. */
    boolean mayRead(UUID holder);
}
