package org.dangzhi.foundation.records;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.springframework.core.env.Environment;

/** Where contents lie, named by their sha-256. What is kept never changes and is never overwritten. */
public interface ContentStore {

    /** Takes the file over; afterwards it is gone from where it was. Nothing happens to a content already kept. */
    void keep(String sha256, Path content) throws IOException;

    /** @throws java.nio.file.NoSuchFileException if it is not kept here */
    InputStream open(String sha256) throws IOException;

    boolean holds(String sha256) throws IOException;

    /** A folder for contents on their way in, on the disk of the store. */
    Path incoming() throws IOException;

    /** The store of an installation: an S3 server when one is set, else the folder {@code files} beside its database. */
    static ContentStore of(Environment settings) {
        var folder = Path.of(settings.getProperty("dangzhi.data", "data"))
                .toAbsolutePath()
                .normalize()
                .resolve("files");
        boolean folderOnly = settings.getProperty(S3ContentStore.ENDPOINT, "").isBlank();
        return folderOnly ? new FolderContentStore(folder) : S3ContentStore.of(settings, folder.resolve("incoming"));
    }
}
