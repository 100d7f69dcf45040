package org.dangzhi.operations.duty;

import java.util.stream.Stream;

/** Post in a shift: 主班、辅班、带班领导、值班司机. */
public enum DutyPost {
    PRIMARY,
    SECONDARY,
    LEADER,
    DRIVER;

    /** Whether it is kept at the desk, with sign-in and sign-out. */
    public boolean atDesk() {
        return this == PRIMARY || this == SECONDARY;
    }

    public static Stream<DutyPost> desks() {
        return Stream.of(values()).filter(DutyPost::atDesk);
    }

    /** Message key of the character in its seal. */
    public String seal() {
        return "duty.seal." + name();
    }

    /** Message key of its word. */
    public String word() {
        return "duty.post." + name();
    }

    /** Form field and column: {@code primary}. */
    public String field() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
