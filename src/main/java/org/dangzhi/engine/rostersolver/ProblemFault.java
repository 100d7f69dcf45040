package org.dangzhi.engine.rostersolver;

/** A problem that makes no sense: what is wrong, at which path, and the figures to say it with. */
public final class ProblemFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String path;
    private final transient Object[] args;

    ProblemFault(String kind, String path, Object... args) {
        super(kind + " at " + path, null, false, false);
        this.kind = kind;
        this.path = path;
        this.args = args;
    }

    /** One of missing, unknown, twice, number, many, day, order, limits, uncovered, unqualified. */
    public String kind() {
        return kind;
    }

    /** Such as {@code problem.cover[3].shift}. */
    public String path() {
        return path;
    }

    public Object[] args() {
        return args.clone();
    }
}
