package org.dangzhi.engine.rostersolver.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Solution;
import org.dangzhi.engine.rostersolver.SolverProgress;
import org.dangzhi.engine.rostersolver.StopSignal;
import org.dangzhi.engine.rostersolver.process.SolverProtocol.Request;

/**
 * Client of the solver's process, one a problem. The process is this very program, begun at another door; it has a limit
 * of memory, and ends with its time whatever it is doing. A search wants all cores: how many run at a time, and in what
 * order, is for whoever asks to decide.
 */
public final class SolverProcess {

    private static final String MEMORY = "-Xmx768m";
    private static final String QUICK = "-XX:TieredStopAtLevel=1"; // it lives for seconds, and its work is native
    private static final String PLAIN = "-XX:+UseSerialGC";
    private static final Duration BESIDE_SOLVING = Duration.ofSeconds(20); // to begin, to explain, to end

    private SolverProcess() {}

    /**
     * Solves in a process of its own, and waits for it.
     *
     * @param hint a roster to begin from; empty for none
     * @param progress heard on the calling thread
     */
    public static Solution solve(
            RosterProblem problem, List<Assignment> hint, Duration limit, SolverProgress progress, StopSignal stop) {
        try {
            return inItsProcess(problem, hint, limit, progress, stop);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Solution inItsProcess(
            RosterProblem problem, List<Assignment> hint, Duration limit, SolverProgress progress, StopSignal stop)
            throws IOException {
        try (var folder = SolverFolder.create()) {
            return inItsProcess(folder, problem, hint, limit, progress, stop);
        }
    }

    private static Solution inItsProcess(
            SolverFolder folder,
            RosterProblem problem,
            List<Assignment> hint,
            Duration limit,
            SolverProgress progress,
            StopSignal stop)
            throws IOException {
        var process = new ProcessBuilder(command(folder.path()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var end = process.onExit().orTimeout(limit.plus(BESIDE_SOLVING).toMillis(), TimeUnit.MILLISECONDS);
        end.whenComplete((ended, late) -> {
            if (late != null) process.destroyForcibly(); // one that ended by itself may not have been heard to the end
        });
        stop.whenAsked(process::destroyForcibly);
        var heard = new SolverResponses(problem, hint, progress);
        IOException cut = null; // a process that was ended says no more
        try (var answers =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            try (var ask = process.outputWriter(StandardCharsets.UTF_8)) {
                ask.write(SolverProtocol.JSON.writeValueAsString(new Request(problem, hint, limit.toMillis())));
                ask.newLine();
            }
            heard.listen(answers);
        } catch (IOException e) {
            cut = e;
        } finally {
            process.destroyForcibly().onExit().join(); // what still runs still writes into its folder
        }
        var answer = heard.answer(stop.asked());
        if (answer.isEmpty()) throw new IOException("The solver ended without an answer.", cut);
        return answer.get();
    }

    /** As this JVM was begun where that makes the start shorter: the cache of classes fits only who asks for the same. */
    private static List<String> command(Path folder) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(SolverProcess::isOfTheStart)
                .forEach(command::add);
        command.addAll(List.of(MEMORY, QUICK, PLAIN, "--enable-native-access=ALL-UNNAMED"));
        command.add("-Djava.io.tmpdir=" + folder);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), SolverMain.class.getName()));
        return command;
    }

    private static boolean isOfTheStart(String argument) {
        return argument.startsWith("-XX:AOTCache=")
                || argument.startsWith("-Xlog:")
                || argument.equals("-XX:+UseCompactObjectHeaders");
    }
}
