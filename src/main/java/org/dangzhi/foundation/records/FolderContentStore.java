package org.dangzhi.foundation.records;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** {@link ContentStore} in a local folder, spread over 256 sub-folders: {@code aa/aa41…}. */
record FolderContentStore(Path root) implements ContentStore {

    @Override
    public void keep(String sha256, Path content) throws IOException {
        var place = place(sha256);
        if (Files.exists(place)) {
            Files.delete(content);
            return;
        }
        toDisk(content);
        Files.createDirectories(place.getParent());
        Files.move(content, place, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    @Override
    public boolean holds(String sha256) {
        return Files.exists(place(sha256));
    }

    @Override
    public Path incoming() throws IOException {
        return Files.createDirectories(root.resolve("incoming"));
    }

    private Path place(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** Before its name is seen: a row must not point to a file that a power cut leaves empty. */
    private static void toDisk(Path content) throws IOException {
        try (var channel = FileChannel.open(content, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
