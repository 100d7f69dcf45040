package org.dangzhi.foundation.office.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.util.FileSystemUtils;

/** The folder that holds an installation: database, files, secrets. Only its owner may look in. */
record DataFolder(Path root, int port) {

    private static final int MOST_PORT = 65_535;

    static DataFolder open(Path root) throws IOException {
        Files.createDirectories(root);
        onlyMine(root, "rwx------");
        return new DataFolder(root, port(root.resolve("port")));
    }

    Path database() {
        return root.resolve("db");
    }

    /** Of the server; made by us, for the library would let everybody write there. */
    Path programs() throws IOException {
        var programs = Files.createDirectories(root.resolve("postgresql"));
        onlyMine(programs, "rwx------");
        return programs;
    }

    Path secrets() {
        return root.resolve("secrets");
    }

    Path lock() {
        return root.resolve("lock");
    }

    /** Written when the first start is through; without it the database is half made. */
    Path ready() {
        return root.resolve("ready");
    }

    /**
     * Empties the folder of an earlier demonstration, ending a server that was left behind in it.
     *
     * @throws IllegalStateException when the folder holds anything but a demonstration
     */
    void makeAfresh() throws IOException {
        var mark = root.resolve("demonstration");
        if (Files.exists(ready()) && !Files.exists(mark))
            throw new IllegalStateException(
                    root + " holds no demonstration, so it is not emptied. Choose another folder.");
        OrphanedServer.end(database());
        try (var children = Files.list(root)) {
            for (var child : children.toList()) if (!child.equals(lock())) FileSystemUtils.deleteRecursively(child);
        }
        Files.writeString(root.resolve("port"), Integer.toString(port));
        Files.createFile(mark);
    }

    static void onlyMine(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix"))
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    /** The port stays the same over restarts, unless somebody else took it meanwhile. */
    private static int port(Path kept) throws IOException {
        int before = written(kept);
        if (before > 0 && (free(before) || OrphanedServer.listens(kept.resolveSibling("db"), before))) return before;
        int port = anyFree();
        Files.writeString(kept, Integer.toString(port));
        return port;
    }

    /** 0 for none that can be read: another is chosen then. */
    private static int written(Path kept) throws IOException {
        var text = Files.isRegularFile(kept) ? new String(Files.readAllBytes(kept), StandardCharsets.ISO_8859_1) : "";
        return text.strip().matches("[1-9]\\d{0,4}") ? Math.min(Integer.parseInt(text.strip()), MOST_PORT) : 0;
    }

    private static boolean free(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static int anyFree() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port for the database.", e);
        }
    }
}
