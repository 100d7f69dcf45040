package org.dangzhi.foundation.sheets;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.AbstractResource;

/** Spring {@code Resource} of a temporary file that is deleted once it was sent. */
final class TemporaryFileResource extends AbstractResource {

    private final Path path;
    private final long length;

    private TemporaryFileResource(Path path, long length) {
        this.path = path;
        this.length = length;
    }

    static TemporaryFileResource of(Path path) throws IOException {
        return new TemporaryFileResource(path, Files.size(path));
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new FilterInputStream(Files.newInputStream(path)) {
            @Override
            public void close() throws IOException {
                super.close();
                Files.deleteIfExists(path);
            }
        };
    }

    @Override
    public long contentLength() {
        return length;
    }

    @Override
    public long lastModified() {
        return -1;
    }

    @Override
    public String getDescription() {
        return "exported list " + path.getFileName();
    }
}
