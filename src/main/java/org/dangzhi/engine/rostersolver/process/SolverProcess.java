package org.dangzhi.engine.rostersolver.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.engine.childprocess.ChildProcess;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Solution;
import org.dangzhi.engine.rostersolver.SolverProgress;
import org.dangzhi.engine.rostersolver.StopSignal;
import org.dangzhi.engine.rostersolver.process.SolverProtocol.Request;

/**
 * Solves one problem in a child process with limited memory, which is ended when its time is over. A search wants
 * all cores: how many run at a time, and in what order, is for the caller to decide.
 */
public final class SolverProcess {

    /** It lives for seconds and its work is native, so the first compiler is enough. */
    private static final List<String> LIMITS =
            List.of("-Xmx768m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED");

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
        var responses = new SolverResponses(problem, hint, progress);
        IOException cut = null; // a process that was ended says no more
        try (var process = ChildProcess.start(SolverMain.class, limits(folder.path()))) {
            var late = process.endAfter(limit.plus(BESIDE_SOLVING));
            stop.whenRequested(process::end);
            try (var ask = process.questions()) {
                ask.write(SolverProtocol.JSON.writeValueAsString(new Request(problem, hint, limit.toMillis())) + "\n");
            }
            responses.listen(process.answers());
            late.cancel(false);
        } catch (IOException e) {
            cut = e;
        }
        var answer = responses.answer(stop.isRequested());
        if (answer.isEmpty()) throw new IOException("The solver ended without an answer.", cut);
        return answer.get();
    }

    /** What the native solver leaves behind lies in its own folder, which goes with it. */
    private static List<String> limits(Path folder) {
        return Stream.concat(LIMITS.stream(), Stream.of("-Djava.io.tmpdir=" + folder))
                .toList();
    }
}
