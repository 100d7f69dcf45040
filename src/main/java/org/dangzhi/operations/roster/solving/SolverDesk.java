package org.dangzhi.operations.roster.solving;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.dangzhi.operations.roster.problem.Problem;
import org.dangzhi.operations.roster.problem.Solution;
import org.dangzhi.operations.roster.solving.Conversation.Asked;
import org.dangzhi.operations.roster.solving.Conversation.Said;
import org.springframework.stereotype.Component;

/**
 * Gives problems to a process of their own, one at a time. The process is this very program, begun at another door; it
 * has a limit of memory, and ends with its time whatever it is doing.
 */
@Component
public class SolverDesk {

    private static final String MEMORY = "-Xmx768m";
    private static final Duration BESIDE_SOLVING = Duration.ofSeconds(20); // to begin, to explain, to end
    private static final Duration WAIT = Duration.ofSeconds(2);
    private static final String LOADER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private final Semaphore one = new Semaphore(1);

    /** Somebody else's problem is being solved. */
    public static final class Busy extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /**
     * @param progress heard on the calling thread
     * @throws Busy while another is being solved
     */
    public Solution solve(Problem problem, Duration limit, Progress progress) throws InterruptedException {
        if (!one.tryAcquire(WAIT.toMillis(), TimeUnit.MILLISECONDS)) throw new Busy();
        try {
            return inItsProcess(problem, limit, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            one.release();
        }
    }

    private static Solution inItsProcess(Problem problem, Duration limit, Progress progress) throws IOException {
        var process = new ProcessBuilder(command())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var end = process.onExit().orTimeout(limit.plus(BESIDE_SOLVING).toMillis(), TimeUnit.MILLISECONDS);
        end.whenComplete((ended, late) -> process.destroyForcibly());
        try (var answers =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            try (var ask = process.outputWriter(StandardCharsets.UTF_8)) {
                ask.write(Conversation.JSON.writeValueAsString(new Asked(problem, limit.toMillis())));
                ask.newLine();
            }
            for (var line = answers.readLine(); line != null; line = answers.readLine()) {
                var said = Conversation.JSON.readValue(line, Said.class);
                if (said.solution() != null) return said.solution();
                var reached = said.reached();
                if (reached != null) progress.at(reached.points(), reached.bound(), reached.millis());
            }
        } finally {
            process.destroyForcibly();
        }
        throw new IOException("The solver's process ended without an answer.");
    }

    /** From its jar the program is begun by the loader that is in there; otherwise from the class path as it is. */
    private static List<String> command() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var path = System.getProperty("java.class.path");
        var command = new ArrayList<>(List.of(java, MEMORY, "--enable-native-access=ALL-UNNAMED", "-cp", path));
        if (SolverDesk.class.getResource("SolverDesk.class").getProtocol().equals("jar"))
            command.addAll(List.of("-Dloader.main=" + SolverProcess.class.getName(), LOADER));
        else command.add(SolverProcess.class.getName());
        return command;
    }
}
