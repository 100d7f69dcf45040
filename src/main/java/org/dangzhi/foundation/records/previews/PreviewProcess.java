package org.dangzhi.foundation.records.previews;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.dangzhi.engine.childprocess.ChildProcess;
import org.jspecify.annotations.Nullable;

/**
 * Client of the process that draws previews. It has a limit of memory, and ends when a picture takes too long; the next one
 * finds another. Drawing is asked for by one thread, ending by any.
 */
final class PreviewProcess implements AutoCloseable {

    /** Photographs and scans of a usual office take well below a second, with a quarter of this memory. */
    private static final Duration LONGEST = Duration.ofSeconds(8);

    private static final List<String> LIMITS = List.of(
            "-Xmx256m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:ActiveProcessorCount=1",
            "-Djava.awt.headless=true");

    private volatile @Nullable ChildProcess running;

    /**
     * Draws the original's preview into the given file.
     *
     * @return why there is none; empty when it was drawn
     * @throws IOException there is no process to be had
     */
    String draw(String type, Path original, Path preview) throws IOException {
        var process = begun();
        var late = process.endAfter(LONGEST);
        try {
            process.questions().write(String.join("\t", type, original.toString(), preview.toString()) + "\n");
            process.questions().flush();
            var answer = process.answers().readLine();
            if (answer != null) return answer;
        } catch (IOException gone) {
            // what ended the process is told below
        } finally {
            late.cancel(false);
        }
        close();
        return "its process was ended, for it took more than " + LONGEST.toSeconds() + " s or too much memory";
    }

    private ChildProcess begun() throws IOException {
        var now = running;
        if (now != null && now.alive()) return now;
        var begun = ChildProcess.start(PreviewMain.class, LIMITS);
        running = begun;
        return begun;
    }

    @Override
    public void close() {
        var now = running;
        running = null;
        if (now != null) now.end();
    }
}
