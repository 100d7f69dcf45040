package org.dangzhi.operations.duty;

/** A place in a shift: 主班、辅班、带班领导、值班司机. */
public enum Post {
    PRIMARY,
    SECONDARY,
    LEADER,
    DRIVER
}
