package org.dangzhi.engine.rostersolver.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.Progress;
import org.dangzhi.engine.rostersolver.process.Conversation.Asked;
import org.dangzhi.engine.rostersolver.process.Conversation.Reached;
import org.dangzhi.engine.rostersolver.process.Conversation.Said;
import org.dangzhi.engine.rostersolver.solving.RosterSolver;

/** The process in which native code solves one problem: should it fail, the duty desk goes on. */
final class SolverProcess {

    private SolverProcess() {}

    public static void main(String[] args) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err); // whatever else is printed is no part of the conversation
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var asked = Conversation.JSON.readValue(in.readLine(), Asked.class);
        var solution =
                RosterSolver.solve(asked.problem(), asked.hint(), Duration.ofMillis(asked.millis()), new Told(out));
        say(out, new Said(null, null, solution));
        out.flush();
        Runtime.getRuntime().halt(0); // native threads may still be about
    }

    private record Told(PrintStream out) implements Progress {

        @Override
        public void at(long points, long bound, long millis) {
            say(out, new Said(new Reached(points, bound, millis), null, null));
        }

        @Override
        public void found(List<Assignment> roster) {
            say(out, new Said(null, roster, null));
        }
    }

    private static void say(PrintStream out, Said said) {
        var line = Conversation.JSON.writeValueAsString(said);
        synchronized (out) {
            out.println(line);
        }
    }
}
