package org.dangzhi.foundation.sheets;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.AbstractResource;

/** A temporary file that is read once and deleted when it was; sent whole, never in ranges. */
final class PassingFile extends AbstractResource {

    private final Path path;
    private final long length;

    private PassingFile(Path path, long length) {
        this.path = path;
        this.length = length;
    }

    static PassingFile of(Path path) throws IOException {
        return new PassingFile(path, Files.size(path));
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
