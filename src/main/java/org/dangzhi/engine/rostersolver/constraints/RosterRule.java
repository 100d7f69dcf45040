package org.dangzhi.engine.rostersolver.constraints;

import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Breach;

/** A rule as the solver keeps it and as a finished roster is judged by it; the two have to agree. */
public interface RosterRule {

    void post(RosterModel model);

    Stream<Breach> breaches(FinishedRoster roster);
}
