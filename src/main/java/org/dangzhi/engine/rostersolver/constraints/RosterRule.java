package org.dangzhi.engine.rostersolver.constraints;

import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Breach;

/**
 * One rule in two forms that have to agree: constraints of the solver's model, and a judgement of a finished
 * roster.
 */
public interface RosterRule {

    void addTo(RosterModel model);

    Stream<Breach> breaches(FinishedRoster roster);
}
