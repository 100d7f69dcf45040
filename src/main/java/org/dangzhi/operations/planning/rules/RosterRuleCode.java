package org.dangzhi.operations.planning.rules;

/**
 * Rule of the roster with the values that it ships with, the office's own to change: no regulation sets them. Only
 * the weights of the fair shares follow what the Labour Law pays for such days, article 44: statutory 3, weekend 2,
 * night 1.
 */
public enum RosterRuleCode {
    /** Hours between the end of a shift and the begin of the next. */
    REST(true, true, 12, 50, 0, 72),
    /** Days in a row. */
    RUN_MOST(true, true, 3, 20, 1, 14),
    RUN_LEAST(false, false, 2, 5, 1, 7),
    /** Days off between two shifts. */
    OFF_LEAST(false, false, 1, 5, 1, 14),
    WEEK_MOST(true, true, 4, 20, 1, 7),
    MONTH_MOST(false, false, 14, 20, 1, 31),
    NIGHTS_A_WEEK(true, false, 2, 10, 1, 7),
    /** Weekends in the whole period. */
    WEEKENDS(false, false, 6, 10, 0, 60),
    NIGHT_THEN_DAY(true, true, 0, 50, 0, 0),
    /** Shifts that the same two share in the whole period. */
    PAIRS(true, false, 10, 2, 1, 200),
    NOVICES(true, true, 1, 50, 1, 1),
    /** Days between two duties of a leader, at least; as far as there are leaders enough. */
    LEADER_REST(true, true, 1, 50, 1, 14),
    /** Days between them that are wished for: the nearer two are, the dearer. */
    LEADER_SPACING(true, false, 3, 5, 1, 30),
    /** Leaders take turns in the order of their rank. */
    LEADER_ORDER(false, false, 0, 20, 0, 0),
    /** Days between two duties of a driver, at least; as far as there are drivers enough. */
    DRIVER_REST(true, true, 1, 50, 1, 14),
    /** Days within which everybody on a roster has answered before it is published; no rule of the roster itself. */
    CONTACT_TEST(false, true, 7, 50, 1, 31),
    WISHES(true, false, 0, 10, 0, 0),
    FAIR_WORKDAY(true, false, 0, 10, 0, 0),
    FAIR_WEEKEND(true, false, 0, 20, 0, 0),
    FAIR_STATUTORY(true, false, 0, 30, 0, 0),
    FAIR_NIGHT(true, false, 0, 10, 0, 0);

    /** Most points that a breach may cost. */
    static final int DEAREST = 1000;

    /** Strong wishes count as often. */
    public static final int STRONG = 3;

    private final boolean active;
    private final boolean must;
    private final int amount;
    private final int weight;
    private final int least;
    private final int most;

    RosterRuleCode(boolean active, boolean must, int amount, int weight, int least, int most) {
        this.active = active;
        this.must = must;
        this.amount = amount;
        this.weight = weight;
        this.least = least;
        this.most = most;
    }

    public RosterRuleSetting shipped() {
        return new RosterRuleSetting(this, active, must, amount, weight);
    }

    boolean hasAmount() {
        return most > least;
    }

    /** Wishes, of people or for leaders, and fair shares cannot be musts: a must that cannot be kept would leave no roster at all. */
    boolean mayBeMust() {
        return this != WISHES && this != CONTACT_TEST && this != LEADER_SPACING && !fair();
    }

    boolean fair() {
        return name().startsWith("FAIR_");
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }

    String word() {
        return "planning.rule." + name();
    }
}
