package org.dangzhi.bench;

/** Runs a bench by its name. */
public final class Bench {

    private Bench() {}

    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "pages" -> PagesBench.run();
            case "writes" -> WritesBench.run();
            case "roster" -> RosterBench.run();
            case "replay" -> Replay.run();
            case "repair" -> RepairBench.run();
            case "check" -> CheckBench.run();
            case "search" -> SearchBench.run();
            default -> {
                System.err.println("No bench is called " + args[0]
                        + ". There is: pages, writes, roster, replay, repair, check, search");
                System.exit(2);
            }
        }
    }
}
