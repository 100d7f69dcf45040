package org.dangzhi.foundation.upkeep;

import java.io.PrintStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells whoever started the demonstration how far it is: one line that writes itself anew, or lines of the log. */
final class DemoConsole {

    private static final Logger LOG = LoggerFactory.getLogger(DemoConsole.class);
    private static final int WIDTH = 30;
    /** Of a log a quarter is enough. */
    private static final int QUARTERS = 4;

    private final boolean terminal =
            System.console() != null && System.console().isTerminal();
    private final PrintStream out = System.out;

    void begin(String what) {
        LOG.info("{} …", what);
    }

    synchronized void step(String part, int done, int all) {
        if (terminal) {
            int full = WIDTH * done / all;
            out.printf("\r  [%s%s] %2d of %d  %-12s", "#".repeat(full), "·".repeat(WIDTH - full), done, all, part);
            out.flush();
        } else if (done * QUARTERS / all > (done - 1) * QUARTERS / all)
            LOG.info("Demonstration: {} of {} parts", done, all);
    }

    synchronized void end(String what) {
        if (terminal) out.println();
        LOG.info(what);
    }
}
