package org.dangzhi.engine.rostersolver.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.SolverProgress;
import org.dangzhi.engine.rostersolver.process.SolverProtocol.Message;
import org.dangzhi.engine.rostersolver.process.SolverProtocol.Milestone;
import org.dangzhi.engine.rostersolver.process.SolverProtocol.Request;
import org.dangzhi.engine.rostersolver.solving.RosterSolver;

/** Main class of the process in which native code solves one problem: should it fail, the duty desk goes on. */
final class SolverMain {

    private SolverMain() {}

    public static void main(String[] args) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err); // whatever else is printed is no part of the conversation
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var asked = SolverProtocol.JSON.readValue(in.readLine(), Request.class);
        var solution = RosterSolver.solve(
                asked.problem(), asked.hint(), Duration.ofMillis(asked.millis()), new ProgressWriter(out));
        say(out, new Message(null, null, solution));
        out.flush();
        Runtime.getRuntime().halt(0); // native threads may still be about
    }

    /** Writer of progress as messages. */
    private record ProgressWriter(PrintStream out) implements SolverProgress {

        @Override
        public void at(long points, long bound, long millis) {
            say(out, new Message(new Milestone(points, bound, millis), null, null));
        }

        @Override
        public void found(List<Assignment> roster) {
            say(out, new Message(null, roster, null));
        }
    }

    private static void say(PrintStream out, Message said) {
        var line = SolverProtocol.JSON.writeValueAsString(said);
        synchronized (out) {
            out.println(line);
        }
    }
}
