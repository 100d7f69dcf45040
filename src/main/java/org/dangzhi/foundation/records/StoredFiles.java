package org.dangzhi.foundation.records;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;

/**
 * Front door to the one file store. Equal contents are kept once; what may be read is decided by the {@link
 * FileHolder}.
 */
public interface StoredFiles {

    /**
     * Keeps a file, in the caller's transaction.
     *
     * @param name shown and given to downloads; a path in it is cut off
     * @throws FileRefused (422, or 413 when too large) if the content's type is not on the allow-list, is damaged,
     *     empty or infected; refused at field {@code files}
     */
    FileId store(String name, InputStream content, FileHolder holder);

    /** Keeps what a form's {@code records/Attach} part sent; parts left empty are passed over. */
    List<FileId> storeAll(Collection<MultipartFile> uploaded, FileHolder holder);

    /** The content, to be closed by the caller. */
    InputStream open(FileId file);

    /** Oldest first; empty if nothing hangs on the holder. */
    List<StoredFile> of(FileHolder holder);

    StoredFile known(FileId file);
}
