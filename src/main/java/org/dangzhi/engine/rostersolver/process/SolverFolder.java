package org.dangzhi.engine.rostersolver.process;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/**
 * Folder of temporary files of one solver's process. OR-Tools unpacks its native libraries anew in each process, 69 MB,
 * and a process that is ended leaves them behind; here they go with their folder, however the process ended.
 *
 * <p>A folder whose own program was killed is removed by a later run. Such a folder is known by its age, for the number of
 * a process says little: in a container each restart has the same one.
 */
final class SolverFolder implements AutoCloseable {

    private static final String NAME = "dangzhi-solver-";

    /** Far longer than any search may take. */
    private static final Duration ABANDONED = Duration.ofHours(24);

    private final Path path;

    private SolverFolder(Path path) {
        this.path = path;
    }

    static SolverFolder create() throws IOException {
        return createIn(Path.of(System.getProperty("java.io.tmpdir")), Instant.now());
    }

    static SolverFolder createIn(Path parent, Instant now) throws IOException {
        removeAbandoned(parent, now.minus(ABANDONED));
        return new SolverFolder(Files.createTempDirectory(parent, NAME));
    }

    Path path() {
        return path;
    }

    /** What cannot be removed now is removed by a later run, as what was abandoned. */
    @Override
    public void close() {
        remove(path);
    }

    private static void removeAbandoned(Path parent, Instant before) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, NAME + "*")) {
            for (var folder : folders) if (lastModified(folder).isBefore(before)) remove(folder);
        }
    }

    /** Never abandoned: one that another run removes at the same time. */
    private static Instant lastModified(Path folder) {
        try {
            return Files.getLastModifiedTime(folder).toInstant();
        } catch (IOException gone) {
            return Instant.MAX;
        }
    }

    private static void remove(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException left) {
            // another account's, or held open: a later run tries again
        }
    }
}
