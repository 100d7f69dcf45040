package org.dangzhi.engine.childprocess;

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
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * A running process of this very program. Questions are written to its standard input, answers read from its standard
 * output, both in UTF-8; what it says on its error output is thrown away. One thread asks, any may end it.
 */
public final class ChildProcess implements AutoCloseable {

    /** The program's settings in the environment, keys and passwords among them: a child that is taken over has none. */
    private static final String OWN_SETTINGS = "DANGZHI_";

    private final Process process;
    private final BufferedReader answers;
    private final Writer questions;

    private ChildProcess(Process process) {
        this.process = process;
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.questions = process.outputWriter(StandardCharsets.UTF_8);
    }

    /**
     * Begins a process.
     *
     * @param door class whose {@code main} it runs, on the class path of this program
     * @param limits options of its JVM, such as {@code -Xmx256m}
     * @throws IOException the machine has no process to give
     */
    public static ChildProcess start(Class<?> door, List<String> limits) throws IOException {
        var builder = new ProcessBuilder(command(door, limits)).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.startsWith(OWN_SETTINGS));
        return new ChildProcess(builder.start());
    }

    /** Its standard input; closing it says that there are no more questions. */
    public Writer questions() {
        return questions;
    }

    /** Its standard output, which ends when the process ends. */
    public BufferedReader answers() {
        return answers;
    }

    public boolean alive() {
        return process.isAlive();
    }

    /** Ends it when the time is over, unless the returned handle was cancelled before. */
    public Future<Void> endAfter(Duration time) {
        return CompletableFuture.runAsync(
                this::end, CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Ends it, whatever it is doing, without waiting for the end. */
    public void end() {
        process.destroyForcibly();
    }

    /** Ends it and waits until it is gone: what still runs still writes into its folder. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    /** As this JVM was begun where that makes the start shorter: the cache of classes fits only who asks for the same. */
    private static List<String> command(Class<?> door, List<String> limits) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(ChildProcess::isOfTheStart)
                .forEach(command::add);
        command.addAll(limits);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), door.getName()));
        return command;
    }

    private static boolean isOfTheStart(String argument) {
        return argument.startsWith("-XX:AOTCache=")
                || argument.startsWith("-Xlog:")
                || argument.equals("-XX:+UseCompactObjectHeaders");
    }
}
