package org.dangzhi.operations.roster.solving;

import java.util.stream.Stream;
import org.dangzhi.operations.roster.problem.Breach;

/** A rule as the solver keeps it and as a finished roster is judged by it; the two have to agree. */
interface RosterRule {

    void post(Model model);

    Stream<Breach> breaches(Roster roster);
}
