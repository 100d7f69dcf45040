package org.dangzhi.bench;

import java.util.List;

/** Runs a bench by its name. */
public final class Bench {

    private Bench() {}

    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "start" -> StartBench.run(List.of(args).subList(1, args.length));
            case "soak" -> SoakBench.run(List.of(args).subList(1, args.length));
            case "pages" -> PagesBench.run();
            case "export" -> ExportBench.run();
            case "writes" -> WritesBench.run();
            case "roster" -> RosterBench.run();
            case "replay" -> RosterReplay.run();
            case "repair" -> RepairBench.run();
            case "check" -> CheckBench.run();
            case "search" -> SearchBench.run();
            default -> {
                System.err.println("No bench is called " + args[0]
                        + ". There is: start, soak, pages, export, writes, roster, replay, repair, check, search");
                System.exit(2);
            }
        }
    }
}
