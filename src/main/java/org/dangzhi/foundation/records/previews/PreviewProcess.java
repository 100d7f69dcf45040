package org.dangzhi.foundation.records.previews;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Client of the process that draws previews: this very program, begun at another door. It has a limit of memory, and ends
 * when a picture takes too long; the next one finds another. Drawing is asked for by one thread, ending by any.
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

    private record Running(Process process, BufferedReader answers, Writer questions) {}

    private volatile @Nullable Running running;

    /**
     * Draws the original's preview into the given file.
     *
     * @return why there is none; empty when it was drawn
     * @throws IOException there is no process to be had
     */
    String draw(String type, Path original, Path preview) throws IOException {
        var drawing = begun();
        var late = CompletableFuture.runAsync(
                drawing.process()::destroyForcibly,
                CompletableFuture.delayedExecutor(LONGEST.toMillis(), TimeUnit.MILLISECONDS));
        try {
            drawing.questions().write(String.join("\t", type, original.toString(), preview.toString()) + "\n");
            drawing.questions().flush();
            var answer = drawing.answers().readLine();
            if (answer != null) return answer;
        } catch (IOException gone) {
            // what ended the process is told below
        } finally {
            late.cancel(false);
        }
        close();
        return "its process was ended, for it took more than " + LONGEST.toSeconds() + " s or too much memory";
    }

    private Running begun() throws IOException {
        var now = running;
        if (now != null && now.process().isAlive()) return now;
        var process = new ProcessBuilder(command())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var begun = new Running(
                process,
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)),
                process.outputWriter(StandardCharsets.UTF_8));
        running = begun;
        return begun;
    }

    @Override
    public void close() {
        var now = running;
        running = null;
        if (now != null) now.process().destroyForcibly();
    }

    /** As this JVM was begun where that makes the start shorter: the cache of classes fits only who asks for the same. */
    private static List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(PreviewProcess::isOfTheStart)
                .forEach(command::add);
        command.addAll(LIMITS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), PreviewMain.class.getName()));
        return command;
    }

    private static boolean isOfTheStart(String argument) {
        return argument.startsWith("-XX:AOTCache=")
                || argument.startsWith("-Xlog:")
                || argument.equals("-XX:+UseCompactObjectHeaders");
    }
}
