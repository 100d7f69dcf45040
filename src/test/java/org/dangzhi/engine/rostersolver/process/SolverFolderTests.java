package org.dangzhi.engine.rostersolver.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a solver's process unpacks does not stay behind. */
class SolverFolderTests {

    private static final Instant NOW = Instant.parse("2027-01-04T08:00:00Z");

    @TempDir
    Path parent;

    @Test
    void goesWithAllThatIsInIt() throws Exception {
        var folder = SolverFolder.createIn(parent, NOW);
        Files.writeString(
                Files.createDirectory(folder.path().resolve("ortools-java1")).resolve("lib.so"), "69 MB");

        folder.close();

        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void whatAKilledProgramLeftGoesWithALaterRunAndNothingElse() throws Exception {
        var abandoned = aged("dangzhi-solver-1", Duration.ofHours(25));
        var running = aged("dangzhi-solver-2", Duration.ofMinutes(10));
        var another = aged("letters", Duration.ofDays(300));

        SolverFolder.createIn(parent, NOW).close();

        assertThat(abandoned).doesNotExist();
        assertThat(running).exists();
        assertThat(another).exists();
    }

    private Path aged(String name, Duration age) throws Exception {
        var folder = Files.createDirectory(parent.resolve(name));
        Files.writeString(folder.resolve("lib.so"), name);
        return Files.setLastModifiedTime(folder, FileTime.from(NOW.minus(age)));
    }
}
